# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With a result backend Celery gives a task's return value, or its error, by the id of the job."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from celery import Celery
from celery.result import AsyncResult

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="divide")
def divide(a, b):
    return a // b


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
            good, bad = divide.delay(7, 2).id, divide.delay(7, 0).id
            assert AsyncResult(good).get(timeout=30) == 3
            try:
                AsyncResult(bad).get(timeout=30)
            except ZeroDivisionError as error:
                assert AsyncResult(bad).state == "FAILURE"
                print("results by id: 3 and", repr(error))
            else:
                raise AssertionError("no error")
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
