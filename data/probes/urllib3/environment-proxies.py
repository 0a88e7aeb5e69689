# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3"]
# ///
"""urllib3 does not look at the proxy that the environment names; a `ProxyManager` takes an address."""

import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import urllib3


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

try:
    urllib3.request("GET", "http://shop.invalid/orders", retries=False)
except urllib3.exceptions.NameResolutionError as error:
    print("default:", type(error).__name__)
else:
    raise AssertionError("the proxy was used")
manager = urllib3.ProxyManager(os.environ["HTTP_PROXY"])
answer = manager.request("GET", "http://shop.invalid/orders").data.decode()
assert answer == "proxy saw http://shop.invalid/orders", answer
print("ProxyManager:", answer)
