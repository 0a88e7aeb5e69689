# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""An arq worker in another process runs a job that came over Redis, and returns its result."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from arq import create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])


async def add(context, a, b):
    return a + b


class WorkerSettings:
    functions = [add]
    redis_settings = REDIS


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(f"{sys.executable} -m arq tasks.WorkerSettings".split(), cwd=folder)
        try:
            pool = await create_pool(REDIS)
            job = await pool.enqueue_job("add", 2, 3)
            result = await job.result(timeout=40)
            assert result == 5, result
            print("2 + 3 came back over Redis as", result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
