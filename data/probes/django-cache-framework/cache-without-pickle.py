# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Django's Redis cache unpickles by default; a `serializer` in its options replaces that."""

import contextlib
import json
import os
import pickle
import sys

import django
from django.conf import settings
from django.core.cache import caches
from redis import Redis

BACKEND = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": os.environ["REDIS_URL"]}


class Json:
    def dumps(self, value):
        return json.dumps(value).encode()

    def loads(self, data):
        return json.loads(data)


class Evil:
    def __reduce__(self):
        return exec, ("import sys; sys.ran = True",)


def main() -> None:
    settings.configure(CACHES={"default": BACKEND, "json": {**BACKEND, "OPTIONS": {"serializer": Json}}})
    django.setup()
    Redis.from_url(os.environ["REDIS_URL"]).set(":1:key", pickle.dumps(Evil()))
    with contextlib.suppress(ValueError):
        caches["json"].get("key")
    assert not hasattr(sys, "ran")
    caches["default"].get("key")
    assert sys.ran
    print("a planted pickle: ran by default, did not run with the serializer")


if __name__ == "__main__":
    main()
