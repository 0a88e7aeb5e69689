# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Celery's `retry_backoff` has a failing task run again after growing delays, up to a limit."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from celery import Celery
from redis import Redis

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])
redis = Redis.from_url(os.environ["REDIS_URL"])
OPTIONS = {"autoretry_for": (OSError,), "retry_backoff": 1, "retry_jitter": False, "max_retries": 2}


@app.task(name="flaky", **OPTIONS)
def flaky():
    redis.rpush("starts", time.time())
    raise OSError("down")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m celery -A tasks worker --concurrency=2 --loglevel=ERROR".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            result = flaky.delay()
            try:
                result.get(timeout=40)
            except OSError:
                starts = [float(start) for start in redis.lrange("starts", 0, -1)]
            first, second = starts[1] - starts[0], starts[2] - starts[1]
            assert len(starts) == 3 and 1 <= first < second and second >= 2, starts
            print(f"three tries, {first:.1f} s and {second:.1f} s apart, then {result.state}")
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
