# /// script
# requires-python = ">=3.11"
# dependencies = ["apscheduler", "sqlalchemy"]
# ///
"""A one-off job of APScheduler leaves the SQL job store before it runs: a kill loses it."""

import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from apscheduler.schedulers.background import BackgroundScheduler


def slow():
    print("started", flush=True)
    time.sleep(300)


def main() -> None:
    if sys.argv[1:]:
        return run(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "jobs.db")
        worker = subprocess.Popen([sys.executable, __file__, str(path)], stdout=subprocess.PIPE, text=True)
        assert worker.stdout.readline() == "started\n"
        time.sleep(1)
        worker.kill()
        worker.wait()
        with sqlite3.connect(path) as database:
            left = database.execute("select id from apscheduler_jobs").fetchall()
        assert left == [("nightly",)], left
        print("after the kill the store holds the repeated job only:", left)


def run(path: str) -> None:
    scheduler = BackgroundScheduler()
    scheduler.add_jobstore("sqlalchemy", url=f"sqlite:///{path}")
    scheduler.add_job("__main__:slow", id="once")
    scheduler.add_job("__main__:slow", "cron", hour=3, id="nightly")
    scheduler.start()
    time.sleep(300)


if __name__ == "__main__":
    main()
