# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A SAQ worker in another process runs a job that came over Redis, and returns its result."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from saq import Queue

queue = Queue.from_url(os.environ["REDIS_URL"])


async def add(context, *, a, b):
    return a + b


settings = {"queue": queue, "functions": [add]}


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(f"{sys.executable} -m saq tasks.settings".split(), cwd=folder)
        await queue.connect()
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        try:
            result = await queue.apply("add", a=2, b=3, timeout=40)
            assert result == 5, result
            print("the worker returned", result)
        finally:
            await queue.disconnect()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
