# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq", "dramatiq-postgres", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""With `dramatiq-postgres` a Dramatiq worker in another process takes a message from a table."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import dramatiq
import dramatiq_postgres
import psycopg
from dramatiq_postgres import PostgresBroker

dramatiq.set_broker(PostgresBroker(url=os.environ["POSTGRESQL_URL"]))


@dramatiq.actor(store_results=True)
def add(a, b):
    return a + b


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as connection:
            dramatiq_postgres.init(connection.cursor())
        command = f"{sys.executable} -m dramatiq --processes 1 tasks".split()
        worker = subprocess.Popen(command, cwd=folder)
        try:
            result = add.send(2, 3).get_result(block=True, timeout=40_000)
            assert result == 5, result
            print("2 + 3 came back over PostgreSQL as", result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
