# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ runs the newer job first when it was enqueued at the front, or in a queue that is named earlier."""

import inspect
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from redis import Redis
from rq import Queue
from rq.job import Job

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def note(word):
    redis.rpush("order", word)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        queue.enqueue("tasks.note", "newsletter")
        queue.enqueue("tasks.note", "invoice", at_front=True)
        Queue("urgent", connection=redis).enqueue("tasks.note", "password")
        command = f"{sys.executable} -m rq.cli worker urgent default --burst --url {os.environ['REDIS_URL']}"
        subprocess.run(command.split(), cwd=folder, check=True)
    order = [word.decode() for word in redis.lrange("order", 0, -1)]
    assert order == ["password", "invoice", "newsletter"], order
    parameters = inspect.signature(Job.create).parameters
    assert not [name for name in parameters if "priority" in name]
    print("run in the order", *order, "- a job takes no number")


if __name__ == "__main__":
    main()
