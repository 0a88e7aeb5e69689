# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Of a failed Taskiq task only the result with its error is left, without the arguments."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from redis import Redis
from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = RedisStreamBroker(os.environ["REDIS_URL"]).with_result_backend(results)
redis = Redis.from_url(os.environ["REDIS_URL"])


@broker.task("pay")
async def pay(order: str) -> None:
    raise OSError("bank is down")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            task = await pay.kiq("order-4711")
            result = await task.wait_result(timeout=40)
            assert isinstance(result.error, OSError), result
            stored = await results.get_result(task.task_id)
            assert "order-4711" not in str(stored.model_dump()), stored
            pending = redis.xpending("taskiq", "taskiq")["pending"]
            assert pending == 0, pending
            print(
                "kept:", repr(stored.error), "labels:", stored.labels, "- waiting for a second run:", pending
            )
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
