# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching"]
# ///
"""Ten threads that find nothing run a function under Flask-Caching ten times."""

import inspect
import threading
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []
together = threading.Barrier(10)


@cache.memoize(timeout=60)
def slow(number):
    calls.append(number)
    together.wait(timeout=20)
    return number * 2


def call(number):
    with app.app_context():
        return slow(number)


def main() -> None:
    with ThreadPoolExecutor(10) as threads:
        results = list(threads.map(call, [2] * 10))
    assert results == [4] * 10 and len(calls) == 10, calls
    parameters = set(inspect.signature(cache.memoize).parameters)
    assert not [name for name in parameters if "lock" in name or "stampede" in name], parameters
    print("ten callers, runs:", len(calls))


if __name__ == "__main__":
    main()
