# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Huey task whose consumer is killed is gone: Redis holds nothing of it."""

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from huey import RedisHuey
from redis import Redis

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])


@huey.task(retries=3)
def slow():
    Path("started").touch()
    time.sleep(300)


def main() -> None:
    redis = Redis.from_url(os.environ["REDIS_URL"])
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        sys.path.insert(0, folder)
        importlib.import_module("tasks").slow()
        assert len(huey) == 1
        worker = subprocess.Popen(
            f"{sys.executable} -m huey.bin.huey_consumer tasks.huey".split(), cwd=folder
        )
        end = time.monotonic() + 30
        while not Path(folder, "started").exists():
            assert time.monotonic() < end
            time.sleep(0.1)
        worker.kill()
        worker.wait()
        keys = redis.keys("*")
        assert len(huey) == huey.scheduled_count() == 0 and keys == [], keys
        print("after the kill: nothing queued, nothing scheduled, keys in Redis:", keys)


if __name__ == "__main__":
    main()
