BROKER, URL = "sqlite", str(FOLDER / "queue.db")
