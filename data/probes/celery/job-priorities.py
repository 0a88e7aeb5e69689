# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["rabbitmq", "redis"]
# ///
"""Celery runs the waiting task with the higher priority first, on RabbitMQ with `x-max-priority`."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from celery import Celery
from kombu import Queue
from redis import Redis

app = Celery("tasks", broker=os.environ["RABBITMQ_URL"])
app.conf.update(worker_prefetch_multiplier=1, task_acks_late=True)
app.conf.task_queues = [Queue("work", routing_key="work", queue_arguments={"x-max-priority": 10})]
app.conf.task_default_queue = "work"
redis = Redis.from_url(os.environ["REDIS_URL"])


@app.task(name="note")
def note(word):
    redis.rpush("order", word)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        for word, priority in (("newsletter", 1), ("invoice", 5), ("password", 9)):
            note.apply_async([word], priority=priority)
        worker = subprocess.Popen(
            f"{sys.executable} -m celery -A tasks worker -c 1 -l ERROR".split(), cwd=folder
        )
        try:
            end = time.monotonic() + 40
            while redis.llen("order") < 3:
                assert time.monotonic() < end
                time.sleep(0.1)
            order = [word.decode() for word in redis.lrange("order", 0, -1)]
            assert order == ["password", "invoice", "newsletter"], order
            print("run in the order", *order)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
