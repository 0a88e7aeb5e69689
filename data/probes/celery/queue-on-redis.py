# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Celery worker in another process runs a task that came over Redis, and returns its result."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from celery import Celery

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="add")
def add(a, b):
    return a + b


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
            result = add.delay(2, 3).get(timeout=30)
            assert result == 5, result
            print("2 + 3 came back over Redis as", result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
