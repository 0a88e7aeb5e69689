# /// script
# requires-python = ">=3.12"
# dependencies = ["anyio[trio]", "pytest"]
# ///
"""AnyIO's plugin runs one test on asyncio and on Trio."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import asyncio, pytest, trio

@pytest.mark.anyio
async def test_library(anyio_backend_name):
    if anyio_backend_name == "trio":
        await trio.sleep(0)
    else:
        await asyncio.sleep(0)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "2 passed" in output and "[asyncio]" in output and "[trio]" in output, output
print("2 passed: [asyncio], [trio]")
