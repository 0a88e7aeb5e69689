# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework-simplejwt"]
# ///
"""No function of Simple JWT can be awaited."""

import ast
from pathlib import Path

import rest_framework_simplejwt

functions, coroutines = set(), set()
for package in (rest_framework_simplejwt,):
    for path in Path(package.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                (functions if isinstance(node, ast.FunctionDef) else coroutines).add(node.name)
assert len(functions) > 50, functions
assert coroutines == set(), coroutines
print(f"Simple JWT: {len(functions)} names of functions; coroutines: {sorted(coroutines)}")
