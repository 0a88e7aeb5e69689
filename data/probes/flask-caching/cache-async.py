# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching", "flask[async]"]
# ///
"""In an event loop a function under Flask-Caching's `memoize` is not awaited but refused."""

import asyncio

from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})


@cache.memoize(timeout=60)
async def fetch(number):
    return number * 2


async def main() -> None:
    with app.app_context():
        try:
            result = await fetch(2)
        except RuntimeError as error:
            print(str(error)[:90])
        else:
            raise AssertionError(result)


if __name__ == "__main__":
    asyncio.run(main())
