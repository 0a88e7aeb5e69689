# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "unittest-xml-reporting"]
# ///
"""Django writes no XML itself; the runner class of unittest-xml-reporting writes a JUnit XML report."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

SETTINGS = """
SECRET_KEY = "probe"
TEST_RUNNER = "xmlrunner.extra.djangotestrunner.XMLTestRunner"
TEST_OUTPUT_FILE_NAME = "report.xml"
"""
TESTS = """
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    def test_pay(self): pass
    def test_ship(self): self.assertEqual(1, 2)
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
    assert "xml" not in run("--help", "--testrunner=django.test.runner.DiscoverRunner").lower()
    run()
    suite = next(ElementTree.parse(Path(folder, "report.xml")).getroot().iter("testsuite"))

assert (suite.get("tests"), suite.get("failures")) == ("2", "1"), ElementTree.tostring(suite)
failed = [case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None]
assert failed == ["test_ship"], failed
print("2 tests, 1 failure:", *failed)
