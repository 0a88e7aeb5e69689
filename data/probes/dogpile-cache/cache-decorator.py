# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache"]
# ///
"""dogpile.cache's `cache_on_arguments` keeps results by arguments, and drops one by its arguments."""

from dogpile.cache import make_region

region = make_region().configure("dogpile.cache.memory", expiration_time=60)
calls = []


@region.cache_on_arguments()
def double(number):
    calls.append(number)
    return number * 2


def main() -> None:
    assert [double(2), double(2), double(3)] == [4, 4, 6] and calls == [2, 3], calls
    double.invalidate(2)
    double(2)
    double(3)
    assert calls == [2, 3, 2], calls
    print("runs for", *calls)


if __name__ == "__main__":
    main()
