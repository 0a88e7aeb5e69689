# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""An RQ worker in another process runs a function that came over Redis, and returns its result."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from redis import Redis
from rq import Queue

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def add(a, b):
    return a + b


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m rq.cli worker --url {os.environ['REDIS_URL']}".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            job = queue.enqueue("tasks.add", 2, 3)
            while job.latest_result(timeout=10) is None:
                assert job.get_status(refresh=True) != "failed"
            assert job.return_value() == 5
            print("2 + 3 came back over Redis as", job.return_value())
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
