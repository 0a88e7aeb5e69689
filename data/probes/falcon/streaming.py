# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon streams a generator: the client reads the first piece before the second is made."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from wsgiref.simple_server import make_server

import falcon

client_has_first = threading.Event()


class Stream:
    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        resp.content_type = falcon.MEDIA_TEXT
        resp.stream = self.pieces()

    def pieces(self) -> Iterator[bytes]:
        yield b"first;"
        yield b"second" if client_has_first.wait(timeout=5) else b"too late"


app = falcon.App()
app.add_route("/", Stream())
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
print(f"read {first!r} while the generator was waiting, then {rest!r}")
