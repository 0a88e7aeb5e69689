# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright sends an HTTP request with the cookies of the page, without a page."""

import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import sync_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=7")
        self.end_headers()
        self.wfile.write(self.headers.get("Cookie", "nobody").encode())

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
with sync_playwright() as playwright, playwright.chromium.launch(**BROWSER) as browser:
    page = browser.new_page()
    page.goto(f"{url}/login")
    answer = page.request.get(f"{url}/api/orders").text()
assert answer == "session=7", answer
print("the request carried", answer)
