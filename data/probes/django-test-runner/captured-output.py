# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""With `--buffer` only, Django's runner holds back prints for the failed test, but not the log."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = """
SECRET_KEY = "probe"
LOGGING = {
    "version": 1,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"]},
}
"""
TESTS = """
import logging
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    def test_good(self):
        print("printed by good")
    def test_bad(self):
        print("printed by bad")
        logging.getLogger("shop").warning("logged by bad")
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

after = buffered.partition("on purpose")[2]
assert "printed by good" in default, default
assert "printed by good" not in buffered and "printed by bad" in after, buffered
# The handler keeps the stream that it got before the run began.
assert "logged by bad" in buffered and "logged by bad" not in after, buffered
print(
    "default: all prints appear; --buffer: those of the failed test, after its failure; the log runs past it"
)
