# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-aio-pika", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["rabbitmq", "redis"]
# ///
"""RabbitMQ gives the task of a killed Taskiq worker to another one, without an option."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from taskiq_aio_pika import AioPikaBroker
from taskiq_redis import RedisAsyncResultBackend

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = AioPikaBroker(os.environ["RABBITMQ_URL"]).with_result_backend(results)


@broker.task("slow")
async def slow() -> str:
    with Path("starts").open("a") as file:
        file.write("started\n")
    if len(Path("starts").read_text().split()) == 1:
        await asyncio.sleep(300)
    return "done at the second start"


def start_worker(folder: str) -> subprocess.Popen:
    command = f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split()
    return subprocess.Popen(command, cwd=folder, start_new_session=True)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = start_worker(folder)
        await broker.startup()
        task = await slow.kiq()
        while not Path(folder, "starts").exists():
            await asyncio.sleep(0.1)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        killed = time.monotonic()
        other = start_worker(folder)
        try:
            result = await task.wait_result(timeout=40)
            assert result.return_value == "done at the second start", result
            print(f"{result.return_value}, {time.monotonic() - killed:.0f} s after the kill")
        finally:
            await broker.shutdown()
            os.killpg(other.pid, signal.SIGKILL)
            other.wait()


if __name__ == "__main__":
    asyncio.run(main())
