# /// script
# requires-python = ">=3.12"
# dependencies = ["anyio[trio]", "pytest"]
# ///
"""AnyIO's plugin runs unmarked asynchronous tests with a setting."""

import subprocess
import sys
import tempfile
from pathlib import Path

INI = """
[pytest]
anyio_mode = auto
"""
TESTS = """
import asyncio

async def test_order():
    await asyncio.sleep(0)
    assert 1 == 2
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "pytest.ini").write_text(INI)
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "2 failed" in output and "assert 1 == 2" in output, output
assert "test_order[asyncio]" in output and "test_order[trio]" in output, output
print("on asyncio and on Trio: assert 1 == 2")
