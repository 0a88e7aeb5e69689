# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Huey consumer in another process runs a task that came over Redis, and returns its result."""

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from huey import RedisHuey

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])


@huey.task()
def add(a, b):
    return a + b


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        sys.path.insert(0, folder)
        tasks = importlib.import_module("tasks")
        worker = subprocess.Popen(
            f"{sys.executable} -m huey.bin.huey_consumer tasks.huey".split(), cwd=folder
        )
        try:
            result = tasks.add(2, 3).get(blocking=True, timeout=30)
            assert result == 5, result
            print("the worker returned", result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
