# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-aio-pika", "redis"]
#
# [tool.webatlas]
# services = ["rabbitmq", "redis"]
# ///
"""Taskiq's `SmartRetryMiddleware` runs a failing task again after growing delays, on RabbitMQ."""

import asyncio
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from taskiq import SmartRetryMiddleware
from taskiq_aio_pika import AioPikaBroker, Queue

broker = AioPikaBroker(os.environ["RABBITMQ_URL"], delay_queue=Queue(name="later"))
broker.add_middlewares(SmartRetryMiddleware(default_delay=0.5, use_delay_exponent=True))
redis = Redis.from_url(os.environ["REDIS_URL"])


@broker.task("flaky", retry_on_error=True, max_retries=3)
async def flaky() -> None:
    redis.rpush("starts", time.time())
    raise OSError("down")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            await flaky.kiq()
            end = time.monotonic() + 40
            while redis.llen("starts") < 3:
                assert time.monotonic() < end
                await asyncio.sleep(0.1)
            await asyncio.sleep(4)  # longer than the next delay would be
            starts = [float(start) for start in redis.lrange("starts", 0, -1)]
            gaps = [after - before for before, after in itertools.pairwise(starts)]
            assert len(gaps) == 2 and 0.4 < gaps[0] < gaps[1], gaps
            print("three tries; seconds between them:", *(f"{gap:.1f}" for gap in gaps))
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
