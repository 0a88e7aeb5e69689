# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest has no method that can be awaited."""

import inspect

import webtest

module = webtest
methods = dict(inspect.getmembers(module.TestApp, inspect.isfunction))
awaitable = [name for name, method in methods.items() if inspect.iscoroutinefunction(method)]
assert "get" in methods and not awaitable and not [name for name in dir(module) if "Async" in name], awaitable
print(f"{len(methods)} methods, none of them a coroutine")
