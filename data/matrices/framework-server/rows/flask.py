# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)


@app.get("/hello/<name>")
def hello(name: str) -> str:
    return f"hello {name}"


@app.post("/echo")
def echo() -> bytes:
    return request.get_data()


APPS = {"wsgi": app}
