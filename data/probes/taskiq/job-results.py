# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Taskiq's result backend gives a task's return value, or its error, by the id of the task."""

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


@broker.task("divide")
async def divide(a: int, b: int) -> int:
    return a // b


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            for by in (2, 0):
                task = await divide.kiq(7, by)
                await task.wait_result(timeout=40)
                result = await results.get_result(task.task_id)
                if by:
                    assert result.return_value == 3, result
                else:
                    assert result.is_err and isinstance(result.error, ZeroDivisionError), result
                    print("results by id: 3 and", repr(result.error))
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
