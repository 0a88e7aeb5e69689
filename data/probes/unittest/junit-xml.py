# /// script
# requires-python = ">=3.11"
# dependencies = ["unittest-xml-reporting"]
# ///
"""unittest-xml-reporting runs unittest's tests and writes JUnit XML; unittest itself does not."""

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
    command = [sys.executable, "-m", "xmlrunner", "discover", "--output-file", "report.xml"]
    subprocess.run(command, cwd=folder, capture_output=True)
    usage = subprocess.run(
        [sys.executable, "-m", "unittest", "--help"], capture_output=True, text=True
    ).stdout
    assert "--durations" in usage and "xml" not in usage.lower(), usage
    suite = next(ElementTree.parse(Path(folder, "report.xml")).getroot().iter("testsuite"))

assert (suite.get("tests"), suite.get("failures")) == ("2", "1"), ElementTree.tostring(suite)
failed = [case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None]
assert failed == ["test_ship"], failed
print("2 tests, 1 failure:", *failed)
