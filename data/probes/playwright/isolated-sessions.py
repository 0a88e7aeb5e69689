# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright keeps two sessions with their own cookies in one browser."""

import shutil

from playwright.sync_api import sync_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
with sync_playwright() as playwright, playwright.chromium.launch(**BROWSER) as browser:
    seen = []
    for user in ("ada", "bob"):
        context = browser.new_context()
        context.add_cookies([{"name": "user", "value": user, "url": "https://shop.invalid"}])
        context.route(
            "**", lambda route: route.fulfill(body=route.request.all_headers().get("cookie", "none"))
        )
        page = context.new_page()
        page.goto("https://shop.invalid/")
        seen.append(page.text_content("body"))
    assert len(browser.contexts) == 2
assert seen == ["user=ada", "user=bob"], seen
print(*seen, sep=" | ")
