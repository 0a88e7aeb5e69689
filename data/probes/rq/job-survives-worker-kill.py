# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# timeout = 150
# ///
"""RQ gives a job with `Retry` to another worker when the first one's heartbeat is a minute old."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from rq import Queue, Retry

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def slow():
    if redis.rpush("processes", os.getpid()) == 1:
        time.sleep(300)
    return "done at the second start"


def start_worker(folder: str) -> subprocess.Popen:
    options = "--job-monitoring-interval 1 --maintenance-interval 5 --worker-ttl 20"
    command = f"{sys.executable} -m rq.cli worker {options} --url {os.environ['REDIS_URL']}".split()
    return subprocess.Popen(command, cwd=folder, start_new_session=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = start_worker(folder)
        job = queue.enqueue("tasks.slow", retry=Retry(max=1))
        while not redis.exists("processes"):
            time.sleep(0.1)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        os.kill(int(redis.lindex("processes", 0)), signal.SIGKILL)  # the process in which the job runs
        killed = time.monotonic()
        other = start_worker(folder)
        try:
            while job.return_value(refresh=True) is None:
                assert time.monotonic() < killed + 110, job.get_status()
                time.sleep(0.5)
            print(f"{job.return_value()}, {time.monotonic() - killed:.0f} s after the kill")
        finally:
            other.terminate()
            other.wait()


if __name__ == "__main__":
    main()
