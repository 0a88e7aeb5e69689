# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle"]
# ///
"""A Bottle handler yields the body: the client reads the first piece before the second is made."""

import threading
from http.client import HTTPConnection
from wsgiref.simple_server import make_server

from bottle import Bottle

app = Bottle()
client_has_first = threading.Event()


@app.get("/")
def stream():
    yield "first;"
    yield "second" if client_has_first.wait(timeout=5) else "too late"


server = make_server("127.0.0.1", 0, app)
threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
try:
    connection.request("GET", "/")
    response = connection.getresponse()
    first = response.read(6)
    client_has_first.set()
    rest = response.read()
finally:
    connection.close()
    server.shutdown()
    server.server_close()
assert (first, rest) == (b"first;", b"second"), (first, rest)
print(f"read {first!r} while the handler was waiting, then {rest!r}")
