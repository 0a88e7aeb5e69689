# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[sqlalchemy]", "kombu[pgmq]", "pgmq", "sqlalchemy>=2", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""A Celery worker takes a task from a table in PostgreSQL, over PGMQ, and stores the result there."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from celery import Celery
from pgmq import install_pgmq_from_sql

URL = os.environ["POSTGRESQL_URL"]
app = Celery(
    "tasks",
    broker=URL.replace("postgresql:", "pgmq:"),
    backend=URL.replace("postgresql:", "db+postgresql+psycopg:"),
    broker_transport_options={"init_extension": False},
)


@app.task(name="add")
def add(a, b):
    return a + b


def main() -> None:
    at = urlsplit(URL)
    install_pgmq_from_sql(
        host=at.hostname, port=str(at.port), username=at.username, password=at.password, database=at.path[1:]
    )
    sent = add.delay(2, 3)
    with psycopg.connect(URL) as database:
        rows = database.execute("select count(*) from pgmq.q_celery").fetchone()[0]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        command = f"{sys.executable} -m celery -A tasks worker --concurrency=2 --loglevel=ERROR".split()
        worker = subprocess.Popen(command, cwd=folder)
        try:
            assert (rows, sent.get(timeout=40)) == (1, 5), rows
            print("one row in pgmq.q_celery became the result", sent.result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
