# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""With `--buffer` only, Django's runner holds back prints and shows those of the failed test."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    def test_good(self):
        print("printed by good")
    def test_bad(self):
        print("printed by bad")
        self.fail("on purpose")
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
    default, buffered = run(), run("--buffer")

assert "printed by good" in default, default
assert "printed by good" not in buffered, buffered
assert "printed by bad" in buffered.partition("on purpose")[2], buffered
print("default: all prints appear; --buffer: those of the failed test, after its failure")
