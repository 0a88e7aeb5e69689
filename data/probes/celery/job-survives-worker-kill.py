# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.webatlas]
# services = ["rabbitmq"]
# ///
"""With `acks_late`, RabbitMQ gives a task to another Celery worker when the first is killed in the middle."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from celery import Celery

app = Celery("tasks", broker=os.environ["RABBITMQ_URL"], backend="rpc://")


@app.task(name="slow", acks_late=True)
def slow():
    with Path("starts").open("a") as file:
        file.write(f"{os.getpid()}\n")
    if len(Path("starts").read_text().split()) == 1:
        time.sleep(300)
    return "done at the second start"


def start_worker(folder: str) -> subprocess.Popen:
    command = f"{sys.executable} -m celery -A tasks worker --concurrency=1 --loglevel=ERROR".split()
    return subprocess.Popen(command, cwd=folder, start_new_session=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = start_worker(folder)
        result = slow.delay()
        while not Path(folder, "starts").exists():
            time.sleep(0.1)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        other = start_worker(folder)
        try:
            assert result.get(timeout=40) == "done at the second start"
            print("killed, then", result.result)
        finally:
            os.killpg(other.pid, signal.SIGKILL)
            other.wait()


if __name__ == "__main__":
    main()
