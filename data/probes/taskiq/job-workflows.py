# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis", "taskiq-pipelines"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`taskiq-pipelines` passes a result on to the next task, and collects those of a mapped task."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from taskiq_pipelines import Pipeline, PipelineMiddleware
from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

results = RedisAsyncResultBackend(os.environ["REDIS_URL"])
broker = RedisStreamBroker(os.environ["REDIS_URL"]).with_result_backend(results)
broker.add_middlewares(PipelineMiddleware())


@broker.task("double")
async def double(number: int) -> int:
    return number * 2


@broker.task("spread")
async def spread(number: int) -> list[int]:
    return list(range(number))


@broker.task("total")
async def total(numbers: list[int]) -> int:
    return sum(numbers)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split(), cwd=folder
        )
        await broker.startup()
        try:
            pipeline = Pipeline(broker, double).call_next(spread).map(double).call_next(total)
            task = await pipeline.kiq(2)
            result = await task.wait_result(timeout=40)
            assert result.return_value == 12, result
            print("double, spread, double each, total:", result.return_value)
        finally:
            await broker.shutdown()
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
