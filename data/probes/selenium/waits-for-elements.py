# /// script
# requires-python = ">=3.11"
# dependencies = ["selenium", "chromedriver-py"]
# ///
"""Selenium does not wait for an element that appears later, until an option or the test says so."""

import shutil
from urllib.parse import quote

import chromedriver_py
from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

# The driver of the system where there is one, else that of the package.
OPTIONS = webdriver.ChromeOptions()
OPTIONS.binary_location = shutil.which("chromium")
OPTIONS.add_argument("--headless=new")
OPTIONS.add_argument("--no-sandbox")
OPTIONS.enable_bidi = False
SERVICE = Service(shutil.which("chromedriver") or chromedriver_py.binary_path)

PAGE = """<script>
setTimeout(() => document.body.innerHTML = "<button onclick='this.textContent = 1 + 1'>Pay</button>", 1500)
</script><body></body>"""
URL = "data:text/html," + quote(PAGE)

with webdriver.Chrome(options=OPTIONS, service=SERVICE) as driver:
    driver.get(URL)
    try:
        driver.find_element(By.TAG_NAME, "button").click()
    except NoSuchElementException as error:
        print("default:", type(error).__name__)
    else:
        raise AssertionError("it waited")
    driver.get(URL)
    WebDriverWait(driver, 20).until(lambda page: page.find_elements(By.TAG_NAME, "button"))[0].click()
    explicit = driver.find_element(By.TAG_NAME, "button").text
    driver.implicitly_wait(20)
    driver.get(URL)
    driver.find_element(By.TAG_NAME, "button").click()
    implicit = driver.find_element(By.TAG_NAME, "button").text

assert (explicit, implicit) == ("2", "2"), (explicit, implicit)
print("with WebDriverWait, and with implicitly_wait: clicked")
