# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask ships a client that calls the application in the same process, without a socket."""

import socket

from flask import Flask

app = Flask(__name__)


@app.post("/orders")
def create_order() -> tuple[str, int, dict[str, str]]:
    return "made", 201, {"Location": "/orders/1"}


def refuse(*args: object) -> None:
    raise AssertionError("a socket was opened")


socket.socket.connect = socket.socket.bind = refuse  # type: ignore[method-assign,assignment]
response = app.test_client().post("/orders")
assert (response.status_code, response.headers["Location"], response.text) == (201, "/orders/1", "made")
print(f"{response.status_code} {response.headers['Location']} {response.text!r}, without a socket")
