# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A value that one process stored with Flask-Caching is read by another from Redis."""

import os
import subprocess
import sys

from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "RedisCache", "CACHE_REDIS_URL": os.environ["REDIS_URL"]})


def main() -> None:
    with app.app_context():
        if sys.argv[1:]:
            return print(cache.get("key"))
        cache.set("key", "from the first")
    other = subprocess.run([sys.executable, __file__, "other"], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == "from the first", other.stdout
    print("the other process read:", other.stdout.strip())


if __name__ == "__main__":
    main()
