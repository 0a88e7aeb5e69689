# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django shuffles the tests with `--shuffle`, and a seed brings an order back."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

OPTIONS = [(), ("--shuffle=1",), ("--shuffle=1",), ("--shuffle=2",)]
SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    def test_a(self): pass
    test_b = test_c = test_d = test_e = test_f = test_g = test_h = test_a
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
    orders = [re.findall(r"test_([a-h]) \(.*ok", run("-v", "2", *options)) for options in OPTIONS]

bare, one, again, two = orders
assert bare == list("abcdefgh"), bare
assert sorted(one) == sorted(two) == bare and one == again and bare != one != two != bare, orders
print("bare:", *bare, "| seed 1:", *one, "| seed 2:", *two)
