# /// script
# requires-python = ">=3.12"
# dependencies = ["django-oauth-toolkit"]
# ///
"""No function of Django OAuth Toolkit can be awaited."""

import ast
from pathlib import Path

import oauth2_provider

functions, coroutines = set(), set()
for package in (oauth2_provider,):
    for path in Path(package.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                (functions if isinstance(node, ast.FunctionDef) else coroutines).add(node.name)
assert len(functions) > 100, functions
assert coroutines == set(), coroutines
print(f"Django OAuth Toolkit: {len(functions)} names of functions; coroutines: {sorted(coroutines)}")
