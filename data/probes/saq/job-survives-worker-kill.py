# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""The job of a killed SAQ worker is run again by another, at a sweep after its `heartbeat` has passed."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from saq import Queue

queue = Queue.from_url(os.environ["REDIS_URL"])


async def slow(context):
    with Path("starts").open("a") as file:
        file.write("started\n")
    if len(Path("starts").read_text().split()) == 1:
        await asyncio.sleep(300)
    return "done at the second start"


timers = {"schedule": 1, "worker_info": 10, "sweep": 3, "abort": 1}
settings = {"queue": queue, "functions": [slow], "timers": timers}


def start_worker(folder: str) -> subprocess.Popen:
    return subprocess.Popen(f"{sys.executable} -m saq tasks.settings".split(), cwd=folder)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        await queue.connect()
        worker = start_worker(folder)
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        job = await queue.enqueue("slow", heartbeat=3, retries=2)
        while not Path(folder, "starts").exists():
            await asyncio.sleep(0.1)
        worker.kill()
        worker.wait()
        killed = time.monotonic()
        other = start_worker(folder)
        try:
            while job.status != "complete":
                assert time.monotonic() < killed + 45, job
                await asyncio.sleep(0.2)
                await job.refresh()
            print(f"{job.result}, {time.monotonic() - killed:.0f} s after the kill")
        finally:
            await queue.disconnect()
            other.terminate()
            other.wait()


if __name__ == "__main__":
    asyncio.run(main())
