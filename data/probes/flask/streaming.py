# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask streams a body: the client reads the first piece while the view still makes the second."""

import threading
from collections.abc import Iterator
from urllib.request import urlopen

from flask import Flask, Response
from werkzeug.serving import make_server

app = Flask(__name__)
first_was_read = threading.Event()


def pieces() -> Iterator[str]:
    yield "first\n"
    yield "second\n" if first_was_read.wait(timeout=5) else "nobody read the first\n"


@app.get("/stream")
def stream() -> Response:
    return Response(pieces(), mimetype="text/plain")


server = make_server("127.0.0.1", 0, app)
threading.Thread(target=server.serve_forever, daemon=True).start()
with urlopen(f"http://127.0.0.1:{server.port}/stream", timeout=10) as response:
    first = response.readline()
    first_was_read.set()
    second = response.readline()
server.shutdown()

assert (first, second) == (b"first\n", b"second\n"), (first, second)
print(f"read {first!r}, then let the view go on to {second!r}")
