# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""A setting names the one runner class of Django, which can add options and change the suite."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = """
SECRET_KEY = "probe"
TEST_RUNNER = "test_shop.HouseRules"
"""
TESTS = """
from django.test import SimpleTestCase
from django.test.runner import DiscoverRunner

class HouseRules(DiscoverRunner):
    def __init__(self, *args, without=None, **options):
        super().__init__(*args, **options)
        self.without = without
    @classmethod
    def add_arguments(cls, parser):
        super().add_arguments(parser)
        parser.add_argument("--without")
    def build_suite(self, *args, **options):
        suite = super().build_suite(*args, **options)
        return self.test_suite(test for test in suite if not self.without or self.without not in test.id())

class Orders(SimpleTestCase):
    def test_fast(self): pass
    def test_slow(self): pass
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
    output, usage = run("-v", "2", "--without=slow"), run("--help")

assert "Ran 1 test" in output and "test_fast" in output and "test_slow" not in output, output
assert "--testrunner" in usage and "--without" in usage and "plugin" not in usage, usage
print("TEST_RUNNER with --without=slow: Ran 1 test; one class, and no option for plugins")
