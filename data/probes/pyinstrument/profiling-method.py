# /// script
# requires-python = ">=3.11"
# dependencies = ["pyinstrument"]
# ///
"""Pyinstrument takes a sample each millisecond: far fewer than the calls that were made."""

import time

from pyinstrument import Profiler


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def main() -> None:
    calls = 0
    with Profiler(interval=0.001) as profiler:
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            calls += 1
            busy_with_orders(0)
    samples = profiler.last_session.sample_count
    assert 20 < samples <= 600, samples
    assert calls > 10 * samples, (calls, samples)
    print(samples, "samples of", calls, "calls")


if __name__ == "__main__":
    main()
