# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright answers a request of the page in the place of the server."""

import shutil

from playwright.sync_api import sync_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
PAGE = """<body></body><script>
fetch("https://shop.invalid/api/orders").then(r => r.json()).then(o => document.body.textContent = o.state)
</script>"""

with sync_playwright() as playwright, playwright.chromium.launch(**BROWSER) as browser:
    page = browser.new_page()
    headers = {"Access-Control-Allow-Origin": "*"}
    page.route("**/api/orders", lambda route: route.fulfill(json={"state": "paid"}, headers=headers))
    page.set_content(PAGE)
    page.wait_for_function("document.body.textContent == 'paid'")
    text = page.text_content("body")
assert text == "paid", text
print("the page shows:", text)
