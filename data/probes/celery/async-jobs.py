# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Celery worker does not await a task written as `async def`: the job fails on the coroutine."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from celery import Celery

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="fetch")
async def fetch():
    return "awaited"


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
            try:
                result = fetch.delay().get(timeout=30)
            except Exception as error:
                assert "coroutine" in str(error), error
                print(f"{type(error).__name__}: {error}"[:120])
            else:
                raise AssertionError(result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
