# /// script
# requires-python = ">=3.12"
# dependencies = ["anyio[trio]", "pytest"]
# ///
"""AnyIO's plugin keeps one event loop while a fixture of session scope holds it."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import asyncio, pytest

@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"

@pytest.fixture(scope="session", autouse=True)
async def hold(anyio_backend):
    yield

seen = set()

@pytest.mark.anyio
async def test_a():
    seen.add(asyncio.get_running_loop())

@pytest.mark.anyio
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
