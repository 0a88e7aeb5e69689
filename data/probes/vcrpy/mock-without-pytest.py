# /// script
# requires-python = ">=3.12"
# dependencies = ["vcrpy", "requests"]
# ///
"""VCR.py works in a unittest class, as a context manager of the test."""

import io
import tempfile
import threading
import unittest
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

    class Orders(unittest.TestCase):
        def test_order(self) -> None:
            with vcr.use_cassette(Path(folder, "orders.yaml")):
                self.assertEqual(requests.get(url, timeout=5).text, "answer 1")

        test_again = test_order

    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Orders)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)

assert result.wasSuccessful() and result.testsRun == 2 and Shop.seen == 1, result.failures + result.errors
print("2 tests of a TestCase passed, 1 request at the server")
