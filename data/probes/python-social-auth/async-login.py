# /// script
# requires-python = ">=3.12"
# dependencies = ["social-auth-app-django"]
# ///
"""No function of Python Social Auth can be awaited, neither of its core nor of the part for Django."""

import ast
from pathlib import Path

import social_core
import social_django

functions, coroutines = set(), set()
for package in (social_core, social_django):
    for path in Path(package.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                (functions if isinstance(node, ast.FunctionDef) else coroutines).add(node.name)
assert len(functions) > 300, functions
assert coroutines == set(), coroutines
print(f"Python Social Auth: {len(functions)} names of functions; coroutines: {sorted(coroutines)}")
