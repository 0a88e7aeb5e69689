# /// script
# requires-python = ">=3.12"
# dependencies = ["werkzeug"]
# ///
"""Werkzeug's client has no method that can be awaited."""

import inspect

import werkzeug.test

module = werkzeug.test
methods = dict(inspect.getmembers(module.Client, inspect.isfunction))
awaitable = [name for name, method in methods.items() if inspect.iscoroutinefunction(method)]
assert "get" in methods and not awaitable and not [name for name in dir(module) if "Async" in name], awaitable
print(f"{len(methods)} methods, none of them a coroutine")
