# /// script
# requires-python = ">=3.11"
# dependencies = ["cachetools"]
# ///
"""`cachetools.cached` keeps results by arguments, and a single one can be dropped by its key."""

from cachetools import LRUCache, cached

calls = []


@cached(LRUCache(maxsize=100))
def double(number):
    calls.append(number)
    return number * 2


def main() -> None:
    assert [double(2), double(2), double(3)] == [4, 4, 6] and calls == [2, 3], calls
    del double.cache[double.cache_key(2)]
    double(2)
    double(3)
    assert calls == [2, 3, 2], calls
    print("runs for", *calls)


if __name__ == "__main__":
    main()
