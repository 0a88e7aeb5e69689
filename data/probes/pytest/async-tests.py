# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest", "pytest-asyncio"]
# ///
"""pytest fails an `async def` test without a plugin, and awaits it with pytest-asyncio."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import asyncio

async def test_total():
    await asyncio.sleep(0)
    assert 10 + 2 == 13
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_total.py").write_text(TESTS)
    bare = run("-p", "no:asyncio")
    plugin = run("-o", "asyncio_mode=auto")

assert "async def functions are not natively supported" in bare and "1 failed" in bare, bare
assert "assert (10 + 2) == 13" in plugin and "1 failed" in plugin, plugin
print("without a plugin: async def functions are not natively supported; with it: assert (10 + 2) == 13")
