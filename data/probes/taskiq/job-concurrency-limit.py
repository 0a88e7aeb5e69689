# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Taskiq worker runs at most `--max-async-tasks` at a time, of all kinds; a second worker adds as many."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = RedisStreamBroker(os.environ["REDIS_URL"], xread_count=1).with_result_backend(results)
redis = Redis.from_url(os.environ["REDIS_URL"])


@broker.task("call")
async def call() -> None:
    redis.rpush("seen", redis.incr("running"))
    await asyncio.sleep(1)
    redis.decr("running")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        options = "--workers 1 --max-async-tasks 2 --max-prefetch 1"
        command = f"{sys.executable} -m taskiq worker tasks:broker {options}".split()
        await broker.startup()
        for _ in range(12):
            await call.kiq()
        workers = [subprocess.Popen(command, cwd=folder) for _ in range(2)]
        try:
            end = time.monotonic() + 50
            while redis.llen("seen") < 12:
                assert time.monotonic() < end
                await asyncio.sleep(0.1)
            most = max(int(number) for number in redis.lrange("seen", 0, -1))
            assert 2 < most <= 4, most
            print("two workers with --max-async-tasks 2: at most", most, "at a time")
        finally:
            await broker.shutdown()
            for worker in workers:
                worker.terminate()
                worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
