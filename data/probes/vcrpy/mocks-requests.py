# /// script
# requires-python = ">=3.12"
# dependencies = ["vcrpy", "requests"]
# ///
"""VCR.py answers a call of Requests from what it recorded, while the server is away."""

import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import requests
import vcr


class Shop(BaseHTTPRequestHandler):
    seen = 0

    def do_GET(self) -> None:
        Shop.seen += 1
        body = f"answer {Shop.seen}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"

with tempfile.TemporaryDirectory() as folder:
    cassette, answers = Path(folder, "orders.yaml"), []
    with vcr.use_cassette(cassette, record_mode="once"):
        answers.append(requests.get(url, timeout=5).text)
    server.shutdown()
    with vcr.use_cassette(cassette, record_mode="none"):
        answers.append(requests.get(url, timeout=5).text)
assert answers == ["answer 1", "answer 1"] and Shop.seen == 1, answers
print("recorded:", answers[0], "| replayed:", answers[1], "| requests at the server:", Shop.seen)
