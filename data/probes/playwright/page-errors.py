# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright hands over what the page writes to the console and the errors that it does not catch."""

import shutil

from playwright.sync_api import sync_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
PAGE = "<script>console.error('no stock'); setTimeout(() => { undefinedName() }, 10)</script>"

with sync_playwright() as playwright, playwright.chromium.launch(**BROWSER) as browser:
    page = browser.new_page()
    console, errors = [], []
    page.on("console", lambda message: console.append((message.type, message.text)))
    page.on("pageerror", lambda error: errors.append(error.message))
    with page.expect_event("pageerror"):
        page.set_content(PAGE)
assert ("error", "no stock") in console, console
assert errors == ["undefinedName is not defined"], errors
print(console[0], errors[0])
