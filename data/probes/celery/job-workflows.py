# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Celery's canvas passes a result along a chain, and calls the body of a chord after all of its group."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from celery import Celery, chain, chord

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="add")
def add(a, b):
    return a + b


@app.task(name="total")
def total(numbers):
    return sum(numbers)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m celery -A tasks worker --concurrency=2 --loglevel=ERROR".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            chained = chain(add.s(2, 3), add.s(10))().get(timeout=30)
            joined = chord([add.s(n, n) for n in range(4)])(total.s()).get(timeout=30)
            assert (chained, joined) == (15, 12), (chained, joined)
            print("chain:", chained, "chord:", joined)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
