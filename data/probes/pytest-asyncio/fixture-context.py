# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-asyncio", "pytest"]
# ///
"""A context variable that an asynchronous fixture sets has its value in the test, with pytest-asyncio."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import contextvars, pytest, pytest_asyncio

user = contextvars.ContextVar("user", default="nobody")

@pytest_asyncio.fixture
async def login():
    user.set("ada")
    yield

@pytest.mark.asyncio
async def test_user(login):
    assert user.get() == "ada"
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed" in output, output
print("1 passed: the test sees the value")
