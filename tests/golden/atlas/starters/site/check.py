print("asked and was answered")
