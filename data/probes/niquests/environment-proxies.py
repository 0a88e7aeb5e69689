# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests"]
# ///
"""Niquests sends a request to the proxy that the environment names, without an option."""

import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import niquests


class Proxy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = f"proxy saw {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


proxy = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=proxy.serve_forever, daemon=True).start()
os.environ["HTTP_PROXY"] = os.environ["http_proxy"] = f"http://127.0.0.1:{proxy.server_port}"

answer = niquests.get("http://shop.invalid/orders").text
assert answer == "proxy saw http://shop.invalid/orders", answer
print(answer)
