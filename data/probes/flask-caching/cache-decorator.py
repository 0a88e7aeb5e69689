# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching"]
# ///
"""Flask-Caching's `memoize` keeps results by arguments, and drops one by its arguments."""

from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []


@cache.memoize(timeout=60)
def double(number):
    calls.append(number)
    return number * 2


def main() -> None:
    with app.app_context():
        assert [double(2), double(2), double(3)] == [4, 4, 6] and calls == [2, 3], calls
        cache.delete_memoized(double, 2)
        double(2)
        double(3)
    assert calls == [2, 3, 2], calls
    print("runs for", *calls)


if __name__ == "__main__":
    main()
