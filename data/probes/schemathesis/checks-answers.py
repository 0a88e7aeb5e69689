# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "fastapi", "pytest"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis fails when an answer is not what the OpenAPI document says."""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from fastapi import FastAPI, Response

app = FastAPI()

@app.get("/share", responses={200: {"content": {"application/json": {"schema": {"type": "integer"}}}}})
def share() -> Response:
    return Response('"twelve"', media_type="application/json")
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

assert "1 failed" in output and "Response violates schema" in output, output
print(next(line.strip() for line in output.splitlines() if "is not of type" in line))
