# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[sqlalchemy]"]
# ///
"""A Celery worker takes a task from a table in SQLite, over a transport called experimental."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from celery import Celery

FOLDER = os.environ.get("FOLDER", "")
app = Celery("tasks", broker=f"sqla+sqlite:///{FOLDER}/queue.db", backend=f"db+sqlite:///{FOLDER}/results.db")


@app.task(name="add")
def add(a, b):
    return a + b


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        app.conf.update(
            broker_url=f"sqla+sqlite:///{folder}/queue.db", result_backend=f"db+sqlite:///{folder}/results.db"
        )
        sent = add.delay(2, 3)
        with sqlite3.connect(Path(folder, "queue.db")) as database:
            (rows,) = database.execute("select count(*) from kombu_message").fetchone()
        command = f"{sys.executable} -m celery -A tasks worker --concurrency=2 --loglevel=ERROR".split()
        worker = subprocess.Popen(command, cwd=folder, env={**os.environ, "FOLDER": folder})
        try:
            assert (rows, sent.get(timeout=30)) == (1, 5)
            print("one row in kombu_message became the result", sent.result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
