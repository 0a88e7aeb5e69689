# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright drives three pages at the same time from one asyncio thread."""

import asyncio
import shutil
import time

from playwright.async_api import async_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
PAGE = "<script>setTimeout(() => document.title = 'done', 2000)</script>"


async def main() -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**BROWSER)

        async def visit() -> str:
            page = await browser.new_page()
            await page.set_content(PAGE)
            await page.wait_for_function("document.title == 'done'")
            return await page.title()

        await visit()
        start = time.monotonic()
        titles = await asyncio.gather(*(visit() for _ in range(3)))
        took = time.monotonic() - start
        await browser.close()
    assert titles == ["done"] * 3 and took < 5, took
    print(f"three pages that take 2 s each: {took:.1f} s")


asyncio.run(main())
