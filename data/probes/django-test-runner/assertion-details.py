# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's runner shows no values of a failed plain `assert`, and the difference with assertEqual."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    order = {"id": 7, "state": "paid"}
    expected = {"id": 7, "state": "sent"}
    def test_plain(self):
        assert self.order == self.expected
    def test_method(self):
        self.assertEqual(self.order, self.expected)
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
    plain, method = run("-k", "plain"), run("-k", "method")

assert "AssertionError" in plain and "'paid'" not in plain, plain
assert "- {'id': 7, 'state': 'paid'}" in method and "+ {'id': 7, 'state': 'sent'}" in method, method
print("plain assert: AssertionError without values; assertEqual: the lines that differ")
