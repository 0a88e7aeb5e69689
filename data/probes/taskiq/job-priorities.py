# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-aio-pika"]
#
# [tool.webatlas]
# services = ["rabbitmq"]
# ///
"""On RabbitMQ, with `taskiq-aio-pika`, Taskiq runs the waiting task with the higher priority first."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from taskiq_aio_pika import AioPikaBroker, Queue, QueueType

work = Queue(name="work", type=QueueType.CLASSIC, max_priority=10)
broker = AioPikaBroker(os.environ["RABBITMQ_URL"], qos=1, task_queues=[work])


@broker.task("note")
async def note(word: str) -> None:
    with Path("order").open("a") as file:
        file.write(f"{word}\n")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        Path(folder, "order").touch()
        await broker.startup()
        for word, priority in (("newsletter", 1), ("invoice", 5), ("password", 9)):
            await note.kicker().with_labels(priority=priority).kiq(word)
        await broker.shutdown()
        options = "--workers 1 --max-async-tasks 1"
        worker = subprocess.Popen(
            f"{sys.executable} -m taskiq worker tasks:broker {options}".split(), cwd=folder
        )
        try:
            end = time.monotonic() + 40
            while len(order := Path(folder, "order").read_text().split()) < 3:
                assert time.monotonic() < end, order
                await asyncio.sleep(0.1)
        finally:
            worker.terminate()
            worker.wait()
        assert order == ["password", "invoice", "newsletter"], order
        print("run in the order", *order)


if __name__ == "__main__":
    asyncio.run(main())
