# /// script
# dependencies = ["bottle"]
# ///
from bottle import Bottle, request

app = Bottle()


@app.get("/hello/<name>")
def hello(name: str) -> str:
    return f"hello {name}"


@app.post("/echo")
def echo() -> bytes:
    return request.body.read()


APPS = {"wsgi": app}
