# /// script
# requires-python = ">=3.11"
# dependencies = ["selenium", "chromedriver-py"]
# ///
"""Selenium answers a request of the page in the place of the server, through BiDi."""

import shutil
from urllib.parse import quote

import chromedriver_py
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

# The driver of the system where there is one, else that of the package.
OPTIONS = webdriver.ChromeOptions()
OPTIONS.binary_location = shutil.which("chromium")
OPTIONS.add_argument("--headless=new")
OPTIONS.add_argument("--no-sandbox")
OPTIONS.enable_bidi = True
SERVICE = Service(shutil.which("chromedriver") or chromedriver_py.binary_path)

PAGE = """<body></body><script>
fetch("https://shop.invalid/api/orders").then(r => r.json()).then(o => document.body.textContent = o.state)
</script>"""


def answer(request) -> None:
    headers = {"Access-Control-Allow-Origin": "*", "Content-Type": "application/json"}
    request.provide_response(status=200, headers=headers, body='{"state": "paid"}')


with webdriver.Chrome(options=OPTIONS, service=SERVICE) as driver:
    driver.network.add_request_handler(["**/api/orders"], answer)
    driver.get("data:text/html," + quote(PAGE))
    WebDriverWait(driver, 20).until(lambda page: page.find_element(By.TAG_NAME, "body").text)
    text = driver.find_element(By.TAG_NAME, "body").text

assert text == "paid", text
print("the page shows:", text)
