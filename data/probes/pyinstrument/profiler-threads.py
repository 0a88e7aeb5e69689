# /// script
# requires-python = ">=3.11"
# dependencies = ["pyinstrument"]
# ///
"""Pyinstrument sees the thread that started it, not what runs in another."""

import threading
import time

from pyinstrument import Profiler


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def main() -> None:
    thread = threading.Thread(target=busy_with_orders, args=(0.3,))
    with Profiler() as profiler:
        thread.start()
        thread.join()
    text = profiler.output_text(show_all=True)
    assert "join" in text, text
    assert "busy_with_orders" not in text, text
    print("seen: join, not busy_with_orders")


if __name__ == "__main__":
    main()
