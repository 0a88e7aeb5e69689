# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""cProfile counts each call: a function that is called a thousand times is listed with a thousand calls."""

import cProfile
import pstats


def price(number: int) -> int:
    return number * 2


def order() -> int:
    return sum(price(number) for number in range(1000))


def main() -> None:
    with cProfile.Profile() as profile:
        order()
    stats = pstats.Stats(profile).get_stats_profile().func_profiles
    assert stats["price"].ncalls == "1000", stats["price"]
    print("price:", stats["price"].ncalls, "calls")


if __name__ == "__main__":
    main()
