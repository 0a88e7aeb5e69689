# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest-httpserver", "requests"]
# ///
"""pytest-httpserver answers 500 to what was not prepared on its own address, and lets all else out."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
from pytest_httpserver import HTTPServer


class Outside(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


outside = ThreadingHTTPServer(("127.0.0.1", 0), Outside)
threading.Thread(target=outside.serve_forever, daemon=True).start()

with HTTPServer(host="127.0.0.1", port=0) as server:
    server.expect_request("/orders/7").respond_with_json({})
    away = requests.get(f"http://localhost:{outside.server_port}/", timeout=5)
    server.check_assertions()  # nothing to complain of so far
    answer = requests.get(server.url_for("/other"), timeout=5)
    try:
        server.check_assertions()
    except AssertionError as error:
        message = str(error)
    else:
        raise SystemExit("nobody noticed")

assert away.status_code == 204, away
assert answer.status_code == 500 and "No handler found for request" in message, message
print(answer.status_code, message.splitlines()[0], "| another address:", away.status_code)
