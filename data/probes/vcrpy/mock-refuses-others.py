# /// script
# requires-python = ">=3.12"
# dependencies = ["vcrpy", "requests"]
# ///
"""VCR.py refuses a request that its cassette lacks; without a cassette the request goes out."""

import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import requests
import vcr
import vcr.errors


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
    with vcr.use_cassette(cassette):
        requests.get(url, timeout=5)
    assert Shop.seen == 1, "the default mode let the first request out"
    for mode in ("once", "none"):
        try:
            with vcr.use_cassette(cassette, record_mode=mode):
                requests.get(url + "other", timeout=5)
        except vcr.errors.CannotOverwriteExistingCassetteException as error:
            message = str(error)
        else:
            raise AssertionError(f"{mode}: it was let out")

assert Shop.seen == 1, Shop.seen
print(message.splitlines()[0][:60])
