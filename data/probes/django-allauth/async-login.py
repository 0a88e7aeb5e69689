# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth[headless,mfa,socialaccount]"]
# ///
"""No function of django-allauth for users or passwords can be awaited; its two coroutines are middleware."""

import ast
from pathlib import Path

import allauth

functions, coroutines = set(), set()
for package in (allauth,):
    for path in Path(package.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                (functions if isinstance(node, ast.FunctionDef) else coroutines).add(node.name)
assert len(functions) > 300, functions
assert coroutines == {"async_middleware", "_aredirect_accounts"}, coroutines
print(f"django-allauth: {len(functions)} names of functions; coroutines: {sorted(coroutines)}")
