# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest writes a JUnit XML report that counts the tests and names the failed one."""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text("def test_pay(): pass\ndef test_ship(): assert 1 == 2\n")
    command = [sys.executable, "-m", "pytest", "-q", "--junit-xml=report.xml"]
    subprocess.run(command, cwd=folder, capture_output=True)
    suite = ElementTree.parse(Path(folder, "report.xml")).getroot().find("testsuite")

assert suite is not None and (suite.get("tests"), suite.get("failures")) == ("2", "1"), suite
failed = [case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None]
assert failed == ["test_ship"], failed
print("report.xml: 2 tests, 1 failure:", *failed)
