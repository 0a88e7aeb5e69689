# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's cache has decorators for views and properties, and none for a function's results by arguments."""

from django.core import cache
from django.utils import functional
from django.views.decorators import cache as decorators


def main() -> None:
    modules = (cache, decorators, functional)
    names = sorted(
        name for module in modules for name in dir(module) if "cache" in name.lower() or "memo" in name
    )
    assert "cache_page" in names and "cached_property" in names, names
    assert not [
        name for name in names if "memo" in name or name in ("cached", "cache_function", "cache_result")
    ], names
    print(*(name for name in names if name.islower() and not name.startswith("_")))


if __name__ == "__main__":
    main()
