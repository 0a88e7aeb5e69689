# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""A Huey consumer in another process runs a task that came over a table in PostgreSQL."""

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from huey import PostgresHuey

huey = PostgresHuey("tasks", dsn=os.environ["POSTGRESQL_URL"])


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
