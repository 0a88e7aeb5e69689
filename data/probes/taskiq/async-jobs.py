# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""One Taskiq worker process runs two `async def` tasks at the same time in one thread."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = RedisStreamBroker(os.environ["REDIS_URL"]).with_result_backend(results)


@broker.task("fetch")
async def fetch() -> tuple[float, int, int]:
    start = time.time()
    await asyncio.sleep(1)
    return start, os.getpid(), threading.get_ident()


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            tasks = [await fetch.kiq() for _ in range(2)]
            one, two = [(await task.wait_result(timeout=40)).return_value for task in tasks]
            assert one[1:] == two[1:] and abs(one[0] - two[0]) < 0.8, (one, two)
            print(f"same process and thread, started {abs(one[0] - two[0]):.2f} s apart")
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
