# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///
"""HTTPX returns a redirect of a GET as the answer, without an option."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx


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

response = httpx.get(f"{url}/old")
assert response.status_code == 301, response.status_code
followed = httpx.get(f"{url}/old", follow_redirects=True)
assert followed.status_code == 200, followed
print("default: 301; follow_redirects=True:", followed.status_code)
