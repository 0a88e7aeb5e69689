# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""No function of Flask-Security for users or passwords can be awaited; its one coroutine ends a request."""

import ast
from pathlib import Path

import flask_security

functions, coroutines = set(), set()
for package in (flask_security,):
    for path in Path(package.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                (functions if isinstance(node, ast.FunctionDef) else coroutines).add(node.name)
assert len(functions) > 300, functions
assert coroutines == {"_view_commit"}, coroutines
print(f"Flask-Security: {len(functions)} names of functions; coroutines: {sorted(coroutines)}")
