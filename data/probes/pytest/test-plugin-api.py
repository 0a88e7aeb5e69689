# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""Two plugins of pytest work in one run: an option, fewer tests selected, and each result received."""

import subprocess
import sys
import tempfile
from pathlib import Path

PLUGIN = """
def pytest_addoption(parser):
    parser.addoption("--without", help="leave out tests whose name has this in it")

def pytest_collection_modifyitems(config, items):
    if without := config.getoption("--without"):
        items[:] = [item for item in items if without not in item.name]
"""
RESULTS = """
def pytest_runtest_logreport(report):
    if report.when == "call":
        print("plugin saw", report.nodeid, report.outcome)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "house_rules.py").write_text(PLUGIN)
    Path(folder, "house_results.py").write_text(RESULTS)
    Path(folder, "test_orders.py").write_text("def test_fast(): pass\ndef test_slow(): pass\n")
    plugins = ["-p", "house_rules", "-p", "house_results"]
    command = [sys.executable, "-m", "pytest", "-sq", *plugins, "--without=slow"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed" in output and "test_slow" not in output, output
assert "plugin saw test_orders.py::test_fast passed" in output, output
print("--without=slow: 1 passed; plugin saw test_orders.py::test_fast passed")
