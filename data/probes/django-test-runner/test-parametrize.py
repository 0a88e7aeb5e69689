# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "unittest-parametrize"]
# ///
"""unittest-parametrize makes one method of Django's TestCase into tests; Django itself does not."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import django.test

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
from django.test import SimpleTestCase
from unittest_parametrize import ParametrizedTestCase, parametrize

class Totals(ParametrizedTestCase, SimpleTestCase):
    @parametrize("price,total", [(30, 99), (10, 12), (20, 24)], ids=["wrong", "ten", "twenty"])
    def test_total(self, price, total):
        self.assertEqual(price * 12 // 10, total)
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
    every, one = run(), run("test_shop.Totals.test_total_twenty")

assert not hasattr(django.test, "parametrize") and not hasattr(django.test.SimpleTestCase, "parametrize")
assert "Ran 3 tests" in every and "FAIL: test_total_wrong" in every and "failures=1" in every, every
assert "Ran 1 test" in one and "OK" in one, one
print("three sets: 3 tests, 1 failure; test_total_twenty alone: 1 test")
