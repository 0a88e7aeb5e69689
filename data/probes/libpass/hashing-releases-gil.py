# /// script
# requires-python = ">=3.11"
# dependencies = ["libpass"]
# ///
"""While libpass hashes in one thread, another goes on running Python code."""

import threading
import time

from passlib.hash import pbkdf2_sha256


def longest_pause(work) -> tuple[float, float]:
    """Seconds that the work took in a thread, and the longest pause of this thread meanwhile."""
    thread = threading.Thread(target=work)
    start = last = time.perf_counter()
    pause = 0.0
    thread.start()
    while thread.is_alive():
        now = time.perf_counter()
        last, pause = now, max(pause, now - last)
    return last - start, pause


took, pause = longest_pause(lambda: pbkdf2_sha256.using(rounds=3_000_000).hash("correct horse"))
assert took > 0.3 and pause < took / 2, (took, pause)
print("the main thread never paused for half of the time of the hash")
