# /// script
# requires-python = ">=3.12"
# dependencies = ["responses", "requests"]
# ///
"""responses records real answers into a file with its recorder, and replays them, but calls that beta."""

import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import requests
import responses
from responses import _recorder


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
    file = Path(folder, "orders.yaml")

    @_recorder.record(file_path=file)
    def record() -> str:
        return requests.get(url, timeout=5).text

    first = record()
    server.shutdown()
    with responses.RequestsMock() as mock:
        mock._add_from_file(file_path=file)
        again = requests.get(url, timeout=5).text

assert first == again == "answer 1" and Shop.seen == 1, (first, again)
print(f"recorded and replayed: {again!r}, by names that begin with an underscore")
