# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ keeps a failed job with its arguments, and runs it again by its id."""

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


def pay(order):
    if not redis.exists("fixed"):
        raise OSError("bank is down")
    return f"paid {order}"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        work = f"{sys.executable} -m rq.cli worker --burst --url {os.environ['REDIS_URL']}".split()
        job = queue.enqueue("tasks.pay", 7)
        subprocess.run(work, cwd=folder, check=True)
        failed = queue.failed_job_registry.get_job_ids()
        assert failed == [job.id], failed
        redis.set("fixed", 1)
        options = f"--all --queue default --url {os.environ['REDIS_URL']}"
        subprocess.run(f"{sys.executable} -m rq.cli requeue {options}".split(), check=True)
        subprocess.run(work, cwd=folder, check=True)
    assert job.return_value(refresh=True) == "paid 7" and not queue.failed_job_registry.get_job_ids()
    print("failed, then `rq requeue --all`:", job.return_value())


if __name__ == "__main__":
    main()
