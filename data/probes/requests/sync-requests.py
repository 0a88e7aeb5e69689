# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///
"""Requests posts JSON in a plain function call and returns the answer."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests


class Shop(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).upper()
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

response = requests.post(url, json={"id": 7}, timeout=5)
assert (response.status_code, response.json()) == (201, {"ID": 7}), response.status_code
print(response.status_code, response.json())
