# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`rq cron` enqueues a function again and again, by an interval and by crontab rules."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redis import Redis
from rq import Queue
from rq.cron import CronScheduler

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def tick():
    redis.rpush("ticks", time.time())


CRON = """
from rq import cron
from tasks import tick

cron.register(tick, queue_name="default", interval=1)
cron.register(tick, queue_name="default", cron="0 3 * * *")
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m rq.cli worker --url {os.environ['REDIS_URL']}".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            Path(folder, "schedule.py").write_text(CRON)
            command = (
                f"{sys.executable} -m rq.cli cron schedule --path {folder} --url {os.environ['REDIS_URL']}"
            )
            scheduler = subprocess.Popen(command.split(), cwd=folder)
            end = time.monotonic() + 40
            while redis.llen("ticks") < 3 and time.monotonic() < end:
                time.sleep(0.1)
            rules = sorted(str(job.cron or job.interval) for job in CronScheduler.all(redis)[0].get_jobs())
            scheduler.terminate()
            scheduler.wait()
            assert redis.llen("ticks") >= 3 and rules == ["0 3 * * *", "1"], rules
            print(redis.llen("ticks"), "runs; the schedule holds", rules)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
