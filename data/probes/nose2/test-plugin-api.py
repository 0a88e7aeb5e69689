# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""Two plugins of nose2 work in one run: an option, fewer tests selected, and each result received."""

import subprocess
import sys
import tempfile
from pathlib import Path

PLUGIN = """
from nose2.events import Plugin

class HouseRules(Plugin):
    configSection = "house-rules"
    def __init__(self):
        self.without = None
        self.addArgument(lambda values: setattr(self, "without", values[0]), None, "without", "leave out")
        self.register()
    def getTestCaseNames(self, event):
        if self.without:
            event.excludedNames.extend(name for name in dir(event.testCase) if self.without in name)
"""
RESULTS = """
from nose2.events import Plugin

class HouseResults(Plugin):
    configSection = "house-results"
    def testOutcome(self, event):
        print("plugin saw", event.test.id().split(".")[-1], event.outcome)
"""
TESTS = """
import unittest
class Orders(unittest.TestCase):
    def test_fast(self): pass
    def test_slow(self): pass
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "house_rules.py").write_text(PLUGIN)
    Path(folder, "house_results.py").write_text(RESULTS)
    Path(folder, "unittest.cfg").write_text(
        "[unittest]\nplugins = house_rules\n          house_results\n"
        "[house-rules]\nalways-on = True\n[house-results]\nalways-on = True\n"
    )
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "nose2", "--without=slow"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)

assert "Ran 1 test" in done.stderr and "test_slow" not in done.stdout, done.stderr
assert "plugin saw test_fast passed" in done.stdout, done.stdout
print("--without=slow: Ran 1 test; plugin saw test_fast passed")
