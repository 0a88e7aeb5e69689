# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Celery's `rate_limit` spreads the starts of a task in time within one worker."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from celery import Celery
from redis import Redis

app = Celery("tasks", broker=os.environ["REDIS_URL"])
redis = Redis.from_url(os.environ["REDIS_URL"])


@app.task(name="call", rate_limit="1/s")
def call():
    redis.rpush("starts", time.time())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m celery -A tasks worker -c 4 -l ERROR".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            for _ in range(4):
                call.delay()
            end = time.monotonic() + 40
            while redis.llen("starts") < 4:
                assert time.monotonic() < end
                time.sleep(0.1)
            starts = sorted(float(start) for start in redis.lrange("starts", 0, -1))
            assert starts[3] - starts[0] > 1.8, starts
            print(f"four tasks, four free processes, one start per second: {starts[3] - starts[0]:.1f} s")
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
