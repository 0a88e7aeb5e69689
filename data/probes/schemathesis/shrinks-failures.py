# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "fastapi", "pytest"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis reports the smallest request that fails, not the one that it found first."""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from fastapi import FastAPI

app = FastAPI()

@app.get("/share")
def share(total: int) -> int:
    with open("seen", "a") as seen:
        print(total, file=seen)
    return 1 // 0 if total > 777 else 1
"""
TESTS = """
import schemathesis
from shop import app

schema = schemathesis.openapi.from_asgi("/openapi.json", app)
schema.config.phases.coverage.enabled = False

@schema.parametrize()
def test_api(case):
    assert case.call().status_code < 500
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(APP)
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    seen = [int(total) for total in Path(folder, "seen").read_text().split()]

assert "1 failed" in output and "total=778'" in output, output
first = next(total for total in seen if total > 777)
assert first != 778, seen
print("found with total =", first, "| reported with total = 778")
