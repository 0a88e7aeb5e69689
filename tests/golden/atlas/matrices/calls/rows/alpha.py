# /// script
# dependencies = ["alpha"]
# ///
def answer(word):
    return f"alpha: {word}"
