# /// script
# requires-python = ">=3.12"
# dependencies = ["anyio[trio]", "pytest"]
# ///
"""A context variable that an asynchronous fixture sets has its value in the test, with AnyIO's plugin."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import contextvars, pytest

@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"

user = contextvars.ContextVar("user", default="nobody")

@pytest.fixture
async def login():
    user.set("ada")
    yield

@pytest.mark.anyio
async def test_user(login):
    assert user.get() == "ada"
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sv", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed" in output, output
print("1 passed: the test sees the value")
