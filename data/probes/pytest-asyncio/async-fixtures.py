# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-asyncio", "pytest"]
# ///
"""pytest-asyncio runs an asynchronous fixture on the loop of the test, and its clean-up too."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import asyncio, pytest, pytest_asyncio

@pytest_asyncio.fixture
async def connection():
    print("opened")
    await asyncio.sleep(0)
    yield asyncio.get_running_loop()
    await asyncio.sleep(0)
    print("closed")

@pytest.mark.asyncio
async def test_order(connection):
    assert connection is asyncio.get_running_loop()
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed" in output and "closed" in output, output
print("1 passed: fixture and test share the loop; the fixture was closed")
