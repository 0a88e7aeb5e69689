# /// script
# requires-python = ">=3.12"
# dependencies = ["playwright"]
# [tool.webatlas]
# timeout = 120
# ///
"""Playwright records a trace with the actions and snapshots of the page in one file."""

import shutil
import tempfile
import zipfile
from pathlib import Path

from playwright.sync_api import sync_playwright

# The browser of the system where there is one, else the one that `playwright install` brought.
BROWSER = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
with (
    tempfile.TemporaryDirectory() as folder,
    sync_playwright() as playwright,
    playwright.chromium.launch(**BROWSER) as browser,
):
    context = browser.new_context()
    context.tracing.start(screenshots=True, snapshots=True)
    page = context.new_page()
    page.set_content("<button>Pay</button>")
    page.get_by_role("button").click()
    context.tracing.stop(path=Path(folder, "trace.zip"))
    with zipfile.ZipFile(Path(folder, "trace.zip")) as archive:
        names = archive.namelist()
        trace = archive.read("trace.trace").decode()
assert '"method":"click"' in trace and "frame-snapshot" in trace, trace[:500]
print(len(names), "files, with the click and snapshots of the page")
