# /// script
# requires-python = ">=3.11"
# dependencies = ["selenium", "chromedriver-py"]
# ///
"""Selenium hands over console messages and errors that the page does not catch, through BiDi."""

import shutil
from urllib.parse import quote

import chromedriver_py
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

# The driver of the system where there is one, else that of the package.
OPTIONS = webdriver.ChromeOptions()
OPTIONS.binary_location = shutil.which("chromium")
OPTIONS.add_argument("--headless=new")
OPTIONS.add_argument("--no-sandbox")
OPTIONS.enable_bidi = True
SERVICE = Service(shutil.which("chromedriver") or chromedriver_py.binary_path)

PAGE = "<script>console.error('no stock'); setTimeout(() => { undefinedName() }, 10)</script>"

with webdriver.Chrome(options=OPTIONS, service=SERVICE) as driver:
    console, errors = [], []
    driver.script.add_console_message_handler(lambda message: console.append(message.text))
    driver.script.add_javascript_error_handler(lambda error: errors.append(error.text))
    driver.get("data:text/html," + quote(PAGE))
    WebDriverWait(driver, 20).until(lambda page: console and errors)

assert console == ["no stock"], console
assert errors == ["ReferenceError: undefinedName is not defined"], errors
print(console[0], "|", errors[0])
