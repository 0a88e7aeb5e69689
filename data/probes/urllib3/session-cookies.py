# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3"]
# ///
"""urllib3's pool sends no cookie back that an earlier answer set."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import urllib3


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = self.headers.get("Cookie", "no cookie").encode()
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=7")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

pool = urllib3.PoolManager()
login = pool.request("GET", f"{url}/login")
second = pool.request("GET", f"{url}/orders").data.decode()
assert login.headers["Set-Cookie"] == "session=7" and second == "no cookie", second
print("Set-Cookie:", login.headers["Set-Cookie"], "| next request:", second)
