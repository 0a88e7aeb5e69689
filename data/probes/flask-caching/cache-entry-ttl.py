# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Flask-Caching takes a time to live per entry; the one with the shorter time is gone first."""

import os
import time

from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "RedisCache", "CACHE_REDIS_URL": os.environ["REDIS_URL"]})


def main() -> None:
    with app.app_context():
        cache.set("short", 1, timeout=1)
        cache.set("long", 1, timeout=60)
        before = [cache.get("short"), cache.get("long")]
        time.sleep(1.2)
        after = [cache.get("short"), cache.get("long")]
    assert (before, after) == ([1, 1], [None, 1]), (before, after)
    print("after 1.2 s:", *after)


if __name__ == "__main__":
    main()
