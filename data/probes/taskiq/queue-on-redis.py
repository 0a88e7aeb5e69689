# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Taskiq worker in another process runs a task that came over Redis, by `taskiq-redis`."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = RedisStreamBroker(os.environ["REDIS_URL"]).with_result_backend(results)


@broker.task("add")
async def add(a: int, b: int) -> int:
    return a + b


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            task = await add.kiq(2, 3)
            result = await task.wait_result(timeout=40)
            assert result.return_value == 5, result
            print("the worker returned", result.return_value)
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
