# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "strawberry-graphql[asgi]", "pytest"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis makes queries from a GraphQL schema, and finds the one that ends in an error."""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
import strawberry
from strawberry.asgi import GraphQL

@strawberry.type
class Query:
    @strawberry.field
    def share(self, parts: int) -> int:
        return 12 // parts

app = GraphQL(strawberry.Schema(Query))
"""
TESTS = """
import schemathesis
from shop import app

schema = schemathesis.graphql.from_asgi("/graphql", app)

@schema.parametrize()
def test_api(case):
    case.call_and_validate()
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(APP)
    Path(folder, "test_shop.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed" in output and "share(parts: 0)" in output, output
print(next(line.strip() for line in output.splitlines() if "share(parts: 0)" in line))
