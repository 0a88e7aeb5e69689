# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ runs a failing job again after the growing intervals of `Retry`, and marks it failed after the last."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from rq import Queue, Retry

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def flaky():
    redis.rpush("starts", time.time())
    raise OSError("down")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m rq.cli worker --with-scheduler --url {os.environ['REDIS_URL']}".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            job = queue.enqueue("tasks.flaky", retry=Retry(max=2, interval=[1, 4]))
            end = time.monotonic() + 40
            while redis.llen("starts") < 3 or job.get_status(refresh=True) != "failed":
                assert time.monotonic() < end
                time.sleep(0.1)
            starts = [float(start) for start in redis.lrange("starts", 0, -1)]
            first, second = starts[1] - starts[0], starts[2] - starts[1]
            assert first < 3 < second, starts
            print(f"three tries, {first:.1f} s and {second:.1f} s apart, then", job.get_status())
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
