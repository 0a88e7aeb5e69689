# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching"]
# ///
"""Flask-Caching drops all results of one function at once, and has no tags."""

from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []


@cache.memoize(timeout=60)
def price(product):
    calls.append(product)
    return 1


@cache.memoize(timeout=60)
def stock(product):
    calls.append(product)
    return 1


def main() -> None:
    with app.app_context():
        for product in ("tea", "cup"):
            price(product), stock(product)
        cache.delete_memoized(price)
        calls.clear()
        for product in ("tea", "cup"):
            price(product), stock(product)
    assert calls == ["tea", "cup"] and not [name for name in dir(cache) if "tag" in name], calls
    print("made again after dropping one function:", *calls)


if __name__ == "__main__":
    main()
