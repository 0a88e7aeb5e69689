# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ gives a function's return value, or the text of its error, by the id of the job."""

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


def divide(a, b):
    return a // b


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
            good, bad = queue.enqueue("tasks.divide", 7, 2).id, queue.enqueue("tasks.divide", 7, 0).id
            results = [Job.fetch(job, connection=redis).latest_result(timeout=30) for job in (good, bad)]
            assert results[0].return_value == 3 and results[1].type == results[1].Type.FAILED
            error = results[1].exc_string.splitlines()[-1]
            assert error.startswith("ZeroDivisionError"), error
            print("results by id: 3 and", error)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
