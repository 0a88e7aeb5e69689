# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-asyncio", "pytest"]
# ///
"""pytest-asyncio runs all tests of a session on one event loop with an option."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import asyncio, pytest

seen = set()

@pytest.mark.asyncio(loop_scope="session")
async def test_a():
    seen.add(asyncio.get_running_loop())

@pytest.mark.asyncio(loop_scope="session")
async def test_b():
    seen.add(asyncio.get_running_loop())

def test_number():
    assert len(seen) == 1
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "3 passed" in output, output
print("two tests, one loop")
