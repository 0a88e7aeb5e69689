# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///
"""HTTPX hands over the first part of a body while the server still makes the second."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

received = threading.Event()


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "12")
        self.end_headers()
        self.wfile.write(b"first ")
        # The rest is sent only once the client has the first part.
        self.wfile.write(b"second" if received.wait(timeout=10) else b"late  ")

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

pieces = []
with httpx.stream("GET", url, timeout=15) as response:
    for piece in response.iter_bytes():
        pieces.append(piece)
        received.set()
assert pieces == [b"first ", b"second"], pieces
print(*pieces)
