# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""nose2 runs two tests in two processes at the same time with its `mp` plugin."""

import subprocess
import sys
import tempfile
from pathlib import Path

# Each test waits until the other one has started, which needs two processes.
TESTS = """
import pathlib, time, unittest

def meet(me, other):
    pathlib.Path(me).touch()
    end = time.monotonic() + 25
    while time.monotonic() < end:
        if pathlib.Path(other).exists():
            return
        time.sleep(0.05)
    raise AssertionError("alone")

class A(unittest.TestCase):
    def test_a(self): meet("a", "b")

class B(unittest.TestCase):
    def test_b(self): meet("b", "a")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_meet.py").write_text(TESTS)
    command = [sys.executable, "-m", "nose2", "--plugin=nose2.plugins.mp", "-N", "2"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr

assert "Ran 2 tests" in output and "OK" in output, output
print("-N 2: both tests meet; Ran 2 tests, OK")
