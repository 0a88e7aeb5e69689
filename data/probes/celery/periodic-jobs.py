# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Celery beat enqueues a task of `beat_schedule` again and again, and takes crontab rules."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from celery import Celery
from celery.schedules import crontab
from redis import Redis

app = Celery("tasks", broker=os.environ["REDIS_URL"])
redis = Redis.from_url(os.environ["REDIS_URL"])
app.conf.beat_schedule = {
    "often": {"task": "tick", "schedule": timedelta(seconds=1)},
    "nightly": {"task": "tick", "schedule": crontab(minute=0, hour=3)},
}


@app.task(name="tick")
def tick():
    redis.rpush("ticks", time.time())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m celery -A tasks worker --beat --concurrency=1 --loglevel=ERROR".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            end = time.monotonic() + 40
            while redis.llen("ticks") < 3:
                assert time.monotonic() < end
                time.sleep(0.1)
            ticks = [float(tick) for tick in redis.lrange("ticks", 0, 2)]
            assert 1.5 < ticks[2] - ticks[0] < 5, ticks
            midnight = datetime(2026, 1, 1, tzinfo=UTC)
            nightly = crontab(minute=0, hour=3, nowfun=lambda: midnight)
            assert nightly.remaining_estimate(midnight) == timedelta(hours=3)
            print(f"three runs in {ticks[2] - ticks[0]:.1f} s; the crontab rule is due in three hours")
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
