# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright waits for an element that appears later, without a word about waiting."""

import shutil

from playwright.sync_api import sync_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
PAGE = """<script>
setTimeout(() => document.body.innerHTML = "<button onclick='this.textContent = 1 + 1'>Pay</button>", 1500)
</script><body></body>"""

with sync_playwright() as playwright, playwright.chromium.launch(**BROWSER) as browser:
    page = browser.new_page()
    page.set_content(PAGE)
    assert page.get_by_role("button").count() == 0
    page.get_by_role("button", name="Pay").click()
    text = page.get_by_role("button").text_content()
assert text == "2", text
print("no button at first; click() waited for it")
