# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache"]
# ///
"""One dogpile.cache region holds functions whose results expire after times of their own."""

import time

from dogpile.cache import make_region

region = make_region().configure("dogpile.cache.memory")


def main() -> None:
    for _ in range(2):
        short = region.get_or_create("short", time.monotonic, expiration_time=0.5)
        long = region.get_or_create("long", time.monotonic, expiration_time=60)
    time.sleep(0.7)
    assert region.get_or_create("short", time.monotonic, expiration_time=0.5) > short
    assert region.get_or_create("long", time.monotonic, expiration_time=60) == long
    print("after 0.7 s the short one was made again, the long one was not")


if __name__ == "__main__":
    main()
