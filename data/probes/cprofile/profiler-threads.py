# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
"""Since CPython 3.12 cProfile sees what runs in other threads too."""

import cProfile
import pstats
import threading
import time


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def main() -> None:
    thread = threading.Thread(target=busy_with_orders, args=(0.2,))
    with cProfile.Profile() as profile:
        thread.start()
        thread.join()
    names = set(pstats.Stats(profile).get_stats_profile().func_profiles)
    assert "join" in names, names
    assert "busy_with_orders" in names, names
    print("seen: join in the main thread, busy_with_orders in the other")


if __name__ == "__main__":
    main()
