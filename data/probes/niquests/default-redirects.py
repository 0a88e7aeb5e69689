# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests"]
# ///
"""Niquests follows a redirect of a GET, without an option."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import niquests


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        moved = self.path == "/old"
        self.send_response(301 if moved else 200)
        self.send_header("Content-Length", "0")
        if moved:
            self.send_header("Location", "/new")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

response = niquests.get(f"{url}/old")
assert response.status_code == 200, response.status_code
print("a plain call for /old:", response.status_code)
