# /// script
# requires-python = ">=3.12"
# dependencies = ["vcrpy", "requests"]
# ///
"""VCR.py records into a readable file without a secret header that a filter names, and replays it."""

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
    cassette = Path(folder, "orders.yaml")
    headers = {"Authorization": "Bearer secret"}
    for mode in ("once", "none"):
        with vcr.use_cassette(cassette, record_mode=mode, filter_headers=["authorization"]):
            answer = requests.get(url, headers=headers, timeout=5).text
        assert answer == "answer 1", answer
    text = cassette.read_text()

assert Shop.seen == 1 and "answer 1" in text and "secret" not in text, text
print("replayed:", answer, "| the cassette has the answer and not the token")
