# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Flask-Caching unpickles from Redis by default; with `CACHE_SERIALIZER` a planted pickle does not run."""

import contextlib
import os
import pickle
import sys

from cachelib.serializers import JSONSerializer
from flask import Flask
from flask_caching import Cache
from redis import Redis

CONFIG = {"CACHE_TYPE": "RedisCache", "CACHE_REDIS_URL": os.environ["REDIS_URL"], "CACHE_KEY_PREFIX": "p:"}


class Evil:
    def __reduce__(self):
        return exec, ("import sys; sys.ran = True",)


def read(**options):
    app = Flask(__name__)
    cache = Cache(app, config={**CONFIG, **options})
    with app.app_context(), contextlib.suppress(Exception):
        cache.get("key")
    return hasattr(sys, "ran")


def main() -> None:
    Redis.from_url(os.environ["REDIS_URL"]).set("p:key", b"!" + pickle.dumps(Evil()))
    guarded, default = read(CACHE_SERIALIZER=JSONSerializer), read()
    assert (guarded, default) == (False, True), (guarded, default)
    print("the planted pickle ran by default:", default, "- with JSON:", guarded)


if __name__ == "__main__":
    main()
