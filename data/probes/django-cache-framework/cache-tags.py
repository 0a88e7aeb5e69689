# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's cache has no tags; a raised `VERSION` puts all entries of a prefix out of reach, and no others."""

import inspect

import django
from django.conf import settings
from django.core.cache import caches

LOCMEM = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "one"}
settings.configure(
    CACHES={
        "default": {**LOCMEM, "KEY_PREFIX": "prices"},
        "prices-2": {**LOCMEM, "KEY_PREFIX": "prices", "VERSION": 2},
        "users": {**LOCMEM, "KEY_PREFIX": "users"},
    }
)
django.setup()


def main() -> None:
    caches["default"].set_many({"tea": 1, "cup": 2})
    caches["users"].set("ada", 3)
    before = caches["default"].get_many(["tea", "cup"])
    after = caches["prices-2"].get_many(["tea", "cup"])
    assert before == {"tea": 1, "cup": 2} and after == {} and caches["users"].get("ada") == 3, (before, after)
    methods = [name for name in dir(caches["default"]) if not name.startswith("_")]
    assert "incr_version" in methods and not [
        name for name in methods if "tag" in name or "pattern" in name
    ], methods
    assert "tags" not in inspect.signature(caches["default"].set).parameters
    print("of the prefix, with the version raised:", after, "- of another:", caches["users"].get("ada"))


if __name__ == "__main__":
    main()
