# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest makes fixtures per test, module or run, hands them over by name, and cleans them up."""

import subprocess
import sys
import tempfile
from pathlib import Path

CONFTEST = """
import pytest

def resource(name):
    print("made", name)
    yield name
    print("cleaned", name)

@pytest.fixture(scope="session")
def server(): yield from resource("server")

@pytest.fixture(scope="module")
def schema(server): yield from resource("schema")

@pytest.fixture
def order(schema): yield from resource("order")
"""
TESTS = """
def test_pay(order): assert order == "order"
def test_ship(order, server): assert server == "server"
def test_without(): pass
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "conftest.py").write_text(CONFTEST)
    for name in ("test_a.py", "test_b.py"):
        Path(folder, name).write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-sq"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)

assert done.returncode == 0 and "6 passed" in done.stdout, done.stdout
for name, times in {"server": 1, "schema": 2, "order": 4}.items():
    assert done.stdout.count(f"made {name}") == done.stdout.count(f"cleaned {name}") == times, done.stdout
assert done.stdout.rindex("cleaned schema") < done.stdout.index("cleaned server"), done.stdout
print("two modules, four tests that ask: server made 1 time, schema 2 times, order 4 times, all cleaned up")
