# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's cache has no tags; a version or prefix separates entries, and `clear` drops all."""

import inspect

import django
from django.conf import settings
from django.core.cache import cache, caches

settings.configure(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}})
django.setup()


def main() -> None:
    cache.set("price", 1, version=1)
    cache.set("price", 2, version=2)
    both = [cache.get("price", version=version) for version in (1, 2)]
    methods = [name for name in dir(caches["default"]) if not name.startswith("_")]
    assert (
        both == [1, 2]
        and "delete_many" in methods
        and not [name for name in methods if "tag" in name or "pattern" in name]
    ), methods
    assert "tags" not in inspect.signature(cache.set).parameters
    print(
        "by version:",
        *both,
        "- deleting:",
        *(name for name in methods if "delete" in name or name == "clear"),
    )


if __name__ == "__main__":
    main()
