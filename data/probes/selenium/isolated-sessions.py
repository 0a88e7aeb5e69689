# /// script
# requires-python = ">=3.11"
# dependencies = ["selenium", "chromedriver-py"]
# ///
"""Selenium keeps two sessions with their own cookies in one browser, through BiDi."""

import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import chromedriver_py
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

# The driver of the system where there is one, else that of the package.
OPTIONS = webdriver.ChromeOptions()
OPTIONS.binary_location = shutil.which("chromium")
OPTIONS.add_argument("--headless=new")
OPTIONS.add_argument("--no-sandbox")
OPTIONS.enable_bidi = True
SERVICE = Service(shutil.which("chromedriver") or chromedriver_py.binary_path)


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        if self.path.startswith("/login/"):
            self.send_header("Set-Cookie", f"user={self.path[7:]}; Path=/")
        self.end_headers()
        self.wfile.write(self.headers.get("Cookie", "nobody").encode())

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"

with webdriver.Chrome(options=OPTIONS, service=SERVICE) as driver:
    windows, seen = {}, []
    for user in ("ada", "bob"):
        context = driver.browser.create_user_context()
        windows[user] = driver.browsing_context.create(type="tab", user_context=context)
        driver.switch_to.window(windows[user])
        driver.get(f"{url}/login/{user}")
    for window in windows.values():
        driver.switch_to.window(window)
        driver.get(f"{url}/orders")
        seen.append(driver.find_element(By.TAG_NAME, "body").text)

assert seen == ["user=ada", "user=bob"], seen
print(*seen, sep=" | ")
