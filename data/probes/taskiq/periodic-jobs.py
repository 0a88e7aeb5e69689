# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`taskiq scheduler` sends a task by the `schedule` label, each second here, and takes crontab rules."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from taskiq import TaskiqScheduler
from taskiq.schedule_sources import LabelScheduleSource
from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = RedisStreamBroker(os.environ["REDIS_URL"]).with_result_backend(results)
redis = Redis.from_url(os.environ["REDIS_URL"])
scheduler = TaskiqScheduler(broker, [LabelScheduleSource(broker)])


@broker.task("tick", schedule=[{"interval": 1}, {"cron": "0 3 * * *", "args": ["nightly"]}])
async def tick(kind: str = "often") -> None:
    redis.rpush("ticks", kind)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            command = f"{sys.executable} -m taskiq scheduler tasks:scheduler".split()
            clock = subprocess.Popen(command, cwd=folder)
            end = time.monotonic() + 40
            while redis.llen("ticks") < 3 and time.monotonic() < end:
                await asyncio.sleep(0.1)
            clock.terminate()
            clock.wait()
            await scheduler.sources[0].startup()
            rules = [str(each.cron or each.interval) for each in await scheduler.sources[0].get_schedules()]
            assert redis.llen("ticks") >= 3 and sorted(rules) == ["0 3 * * *", "1"], rules
            print(redis.llen("ticks"), "runs; the schedule holds", *rules)
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
