# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///
"""HTTPX's client sends back the cookie that an earlier answer set."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = self.headers.get("Cookie", "no cookie").encode()
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=7")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

with httpx.Client() as client:
    first = client.get(f"{url}/login").text
    second = client.get(f"{url}/orders").text
assert (first, second) == ("no cookie", "session=7"), (first, second)
print(f"{first}, then {second}")
