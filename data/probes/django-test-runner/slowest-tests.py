# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django lists the slowest tests with `--durations`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
import time
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    def test_fast(self): pass
    def test_slow(self): time.sleep(0.3)
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "django", "test", "--settings=settings", *options]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": folder}
    )
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "test_shop.py").write_text(TESTS)
    output = run("--durations=1")

slowest = output.partition("Slowest test durations")[2].splitlines()[2]
assert "test_slow" in slowest and float(slowest.split("s")[0]) >= 0.3, output
print(slowest)
