# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-asyncio", "pytest", "trio"]
# ///
"""pytest-asyncio runs tests on asyncio only; a call of Trio fails in them."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import pytest

@pytest.mark.asyncio
async def test_library():
    import trio
    await trio.sleep(0)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed" in output and "Task got bad yield" in output, output
print(next(line for line in output.splitlines() if "bad yield" in line).strip())
