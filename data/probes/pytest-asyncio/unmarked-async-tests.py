# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-asyncio", "pytest"]
# ///
"""pytest-asyncio runs unmarked asynchronous tests with a setting."""

import subprocess
import sys
import tempfile
from pathlib import Path

INI = """
[pytest]
asyncio_mode = auto
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

assert "1 failed" in output and "assert 1 == 2" in output, output
print("1 failed: assert 1 == 2")
