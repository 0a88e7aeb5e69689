# /// script
# requires-python = ">=3.11"
# dependencies = ["cachetools"]
# ///
"""With `condition` ten threads run the function once in a process; a second process runs it again."""

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from cachetools import LRUCache, cached

calls = []


@cached(LRUCache(maxsize=10), condition=threading.Condition())
def slow(number):
    calls.append(number)
    time.sleep(0.5)
    return number * 2


def main() -> None:
    if sys.argv[1:]:
        return print(slow(2), len(calls))
    other = subprocess.Popen([sys.executable, __file__, "other"], stdout=subprocess.PIPE, text=True)
    with ThreadPoolExecutor(10) as threads:
        results = list(threads.map(slow, [2] * 10))
    assert results == [4] * 10 and calls == [2], calls
    assert other.communicate()[0].split() == ["4", "1"]
    print("ten threads:", len(calls), "run; the other process: one more")


if __name__ == "__main__":
    main()
