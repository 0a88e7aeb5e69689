# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""The job of a killed arq worker is run again by another once `job_timeout` and ten seconds have passed."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from arq import create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])


async def slow(context):
    with Path("starts").open("a") as file:
        file.write("started\n")
    if context["job_try"] == 1:
        await asyncio.sleep(300)
    return "done at the second start"


class WorkerSettings:
    functions = [slow]
    redis_settings = REDIS
    job_timeout = 5


def start_worker(folder: str) -> subprocess.Popen:
    return subprocess.Popen(f"{sys.executable} -m arq tasks.WorkerSettings".split(), cwd=folder)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        pool = await create_pool(REDIS)
        job = await pool.enqueue_job("slow")
        worker = start_worker(folder)
        while not Path(folder, "starts").exists():
            await asyncio.sleep(0.1)
        worker.kill()
        worker.wait()
        killed = time.monotonic()
        other = start_worker(folder)
        try:
            result = await job.result(timeout=40)
            assert result == "done at the second start", result
            print(f"{result}, {time.monotonic() - killed:.0f} s after the kill")
        finally:
            other.terminate()
            other.wait()


if __name__ == "__main__":
    asyncio.run(main())
