# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-login"]
# ///
"""No function of Flask-Login can be awaited."""

import ast
from pathlib import Path

import flask_login

functions, coroutines = set(), set()
for package in (flask_login,):
    for path in Path(package.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                (functions if isinstance(node, ast.FunctionDef) else coroutines).add(node.name)
assert len(functions) > 30, functions
assert coroutines == set(), coroutines
print(f"Flask-Login: {len(functions)} names of functions; coroutines: {sorted(coroutines)}")
