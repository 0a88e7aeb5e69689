# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ's `RateLimit` lets two jobs of a key run at a time over three workers, and the rest wait."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from rq import Queue, RateLimit

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def call():
    running = redis.incr("running")
    redis.rpush("seen", running)
    time.sleep(1)
    redis.decr("running")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        command = f"{sys.executable} -m rq.cli worker --url {os.environ['REDIS_URL']}".split()
        workers = [subprocess.Popen(command, cwd=folder) for _ in range(3)]
        try:
            for _ in range(5):
                queue.enqueue("tasks.call", rate_limit=RateLimit(key="api", concurrency=2))
            end = time.monotonic() + 40
            while redis.llen("seen") < 5:
                assert time.monotonic() < end
                time.sleep(0.1)
            most = max(int(number) for number in redis.lrange("seen", 0, -1))
            assert most == 2, most
            print("five jobs, three workers, at most", most, "at a time")
        finally:
            for worker in workers:
                worker.terminate()
            for worker in workers:
                worker.wait()


if __name__ == "__main__":
    main()
