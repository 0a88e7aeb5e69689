# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache"]
# ///
"""dogpile.cache drops one key or a whole region, and has no tags."""

import inspect

from dogpile.cache import make_region
from dogpile.cache.api import NO_VALUE


def main() -> None:
    region = make_region().configure("dogpile.cache.memory", expiration_time=60)
    region.set_multi({"product-1": "a", "product-2": "b"})
    region.invalidate()
    after = [region.get(key) is NO_VALUE for key in ("product-1", "product-2")]
    words = [name for name in dir(region) if "tag" in name or "group" in name or "pattern" in name]
    parameters = set(inspect.signature(region.set).parameters)
    assert after == [True, True] and words == [] and parameters == {"key", "value"}, (after, words)
    print("after invalidate() both are gone; `set` takes", *sorted(parameters))


if __name__ == "__main__":
    main()
