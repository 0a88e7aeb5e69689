# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""django-redis unpickles by default; with its JSON serializer a planted pickle does not run."""

import contextlib
import os
import pickle
import sys

import django
from django.conf import settings
from django.core.cache import caches
from redis import Redis

BACKEND = {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": os.environ["REDIS_URL"]}
OPTIONS = {"SERIALIZER": "django_redis.serializers.json.JSONSerializer"}


class Evil:
    def __reduce__(self):
        return exec, ("import sys; sys.ran = True",)


def main() -> None:
    settings.configure(CACHES={"default": BACKEND, "json": {**BACKEND, "OPTIONS": OPTIONS}})
    django.setup()
    Redis.from_url(os.environ["REDIS_URL"]).set(":1:key", pickle.dumps(Evil()))
    with contextlib.suppress(Exception):
        caches["json"].get("key")
    assert not hasattr(sys, "ran")
    caches["default"].get("key")
    assert sys.ran
    print("a planted pickle: ran by default, did not run with JSON")


if __name__ == "__main__":
    main()
