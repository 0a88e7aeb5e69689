# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "fastapi", "pytest"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis makes requests from an OpenAPI document and finds the one that ends in an error."""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from typing import Annotated
from fastapi import FastAPI, Query

app = FastAPI()

@app.get("/share")
def share(total: int, parts: Annotated[int, Query(ge=0)]) -> int:
    return total // parts
"""
TESTS = """
import schemathesis
from shop import app

schema = schemathesis.openapi.from_asgi("/openapi.json", app)

@schema.parametrize()
def test_api(case):
    case.call_and_validate()
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(APP)
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed" in output and "ZeroDivisionError" in output and "parts=0" in output, output
print(next(line.strip() for line in output.splitlines() if "parts=0" in line))
