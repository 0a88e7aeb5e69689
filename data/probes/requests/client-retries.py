# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///
"""Requests sends a GET answered with 503 again, after growing pauses, through its adapter's option."""

import itertools
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


class Shop(BaseHTTPRequestHandler):
    times: list[float] = []

    def do_GET(self) -> None:
        self.times.append(time.monotonic())
        self.send_response(503 if len(self.times) < 3 else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

session = requests.Session()
again = Retry(total=5, status_forcelist=[503], backoff_factor=0.4)
session.mount("http://", HTTPAdapter(max_retries=again))
response = session.get(url, timeout=5)
pauses = [round(after - before, 1) for before, after in itertools.pairwise(Shop.times)]
assert response.status_code == 200 and len(Shop.times) == 3 and pauses[0] < pauses[1], (Shop.times, pauses)
print("503, 503, 200; pauses between the attempts:", *pauses)
