# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ starts a job after all that it depends on, and the job has to fetch their results itself."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from rq import Queue, get_current_job

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def double(number):
    return number * 2


def total(*arguments):
    assert not arguments
    return sum(job.return_value() for job in get_current_job().fetch_dependencies())


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
            parts = [queue.enqueue("tasks.double", number) for number in range(4)]
            joined = queue.enqueue("tasks.total", depends_on=parts)
            end = time.monotonic() + 40
            while joined.return_value(refresh=True) is None:
                assert time.monotonic() < end, joined.get_status()
                time.sleep(0.1)
            assert joined.return_value() == 12
            print("run after four others, with what it fetched:", joined.return_value())
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
