# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""nose2 writes a JUnit XML report with its `junitxml` plugin."""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

TESTS = """
import unittest

class Orders(unittest.TestCase):
    def test_pay(self): pass
    def test_ship(self): self.assertEqual(1, 2)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "nose2", "--plugin=nose2.plugins.junitxml", "--junit-xml"]
    subprocess.run(command, cwd=folder, capture_output=True)
    suite = next(ElementTree.parse(Path(folder, "nose2-junit.xml")).getroot().iter("testsuite"))

assert (suite.get("tests"), suite.get("failures")) == ("2", "1"), ElementTree.tostring(suite)
failed = [case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None]
assert failed == ["test_ship"], failed
print("2 tests, 1 failure:", *failed)
