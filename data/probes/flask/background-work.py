# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask runs a function after the response with a hook of the server alone: when it closes the response."""

import threading
from urllib.request import urlopen

from flask import Flask, Response
from werkzeug.serving import make_server

app = Flask(__name__)
answered, finished = threading.Event(), threading.Event()
log: list[str] = []
workers: list[int] = []


def write_mail() -> None:
    log.append("answer received" if answered.wait(5) else "answer still to come")
    workers.append(threading.get_ident())
    finished.set()


@app.get("/orders")
def create_order() -> Response:
    workers.append(threading.get_ident())
    response = Response("accepted")
    response.call_on_close(write_mail)
    return response


server = make_server("127.0.0.1", 0, app)
threading.Thread(target=server.serve_forever, daemon=True).start()
with urlopen(f"http://127.0.0.1:{server.port}/orders", timeout=10) as response:
    assert response.read() == b"accepted"
answered.set()
assert finished.wait(5)
server.shutdown()

assert log == ["answer received"], log
assert workers[0] == workers[1], "the function ran outside the request's worker"
print(f"{log[0]} before the function ended, in the worker thread of the request")
