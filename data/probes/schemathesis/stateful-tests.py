# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "fastapi", "pytest"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis creates a resource, uses its id in the next call, and finds the error behind it."""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from fastapi import FastAPI, HTTPException

app = FastAPI()
orders = {}

@app.post("/orders", status_code=201)
def create(total: int) -> dict[str, int]:
    orders[len(orders) + 1000] = total
    return {"id": len(orders) + 999}

@app.get("/orders/{id}", responses={404: {}})
def read(id: int) -> int:
    if id not in orders:
        raise HTTPException(404)
    return 1 // 0
"""
TESTS = """
import schemathesis
from shop import app

schema = schemathesis.openapi.from_asgi("/openapi.json", app)
TestOrders = schema.as_state_machine().TestCase
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(APP)
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed" in output and "ZeroDivisionError" in output, output
assert "POST" in output and "/orders/100" in output, output
print("POST /orders, then GET /orders/<its id>: ZeroDivisionError")
