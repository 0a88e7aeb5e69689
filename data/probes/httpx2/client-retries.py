# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 repeats a failed connection with its transport's option, but not a request answered with 503."""

import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx2


class Shop(BaseHTTPRequestHandler):
    seen = 0

    def do_GET(self) -> None:
        Shop.seen += 1
        self.send_response(503)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]


def start_late() -> None:
    time.sleep(0.8)
    ThreadingHTTPServer(("127.0.0.1", port), Shop).serve_forever()


url = f"http://127.0.0.1:{port}"
try:
    httpx2.get(url)
except httpx2.ConnectError as error:
    print("without retries:", error)
else:
    raise AssertionError("somebody listens on the port")
client = httpx2.Client(transport=httpx2.HTTPTransport(retries=6))
threading.Thread(target=start_late, daemon=True).start()
response = client.get(url)
assert response.status_code == 503 and Shop.seen == 1, Shop.seen
print(
    "with retries=6: connected to the server that started late, and returned its 503 after",
    Shop.seen,
    "request",
)
