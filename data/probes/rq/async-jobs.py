# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""An RQ worker awaits an `async def` function, but runs one job after the other."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from rq import Queue

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


async def fetch():
    start = time.time()
    await asyncio.sleep(1)
    return start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m rq.cli worker --url {os.environ['REDIS_URL']}".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            jobs = [queue.enqueue("tasks.fetch") for _ in range(2)]
            starts = [job.latest_result(timeout=30).return_value for job in jobs]
            assert starts[1] - starts[0] > 1, starts
            print(f"both were awaited; the second started {starts[1] - starts[0]:.1f} s after the first")
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
