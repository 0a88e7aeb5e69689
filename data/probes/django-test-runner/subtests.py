# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's runner reports each failed subtest of one test, and goes on with the next."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
from django.test import SimpleTestCase

class Prices(SimpleTestCase):
    def test_prices(self):
        for price in (1, -2, 3, -4):
            with self.subTest(price=price):
                self.assertGreater(price, 0)
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
    output = run()

failed = [line for line in output.splitlines() if line.startswith("FAIL:")]
assert len(failed) == 2 and "price=-2" in failed[0] and "price=-4" in failed[1], output
print(*failed, sep="; ")
