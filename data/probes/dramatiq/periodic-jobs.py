# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]", "apscheduler"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""APScheduler, which Dramatiq's cookbook names, sends a message again and again, also by a crontab rule."""

import os
import time

import dramatiq
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from dramatiq.brokers.redis import RedisBroker

broker = RedisBroker(url=os.environ["REDIS_URL"])
dramatiq.set_broker(broker)
ticks = []


@dramatiq.actor
def tick():
    ticks.append(time.monotonic())


def main() -> None:
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    scheduler = BackgroundScheduler()
    scheduler.add_job(tick.send, "interval", seconds=1)
    nightly = scheduler.add_job(tick.send, CronTrigger.from_crontab("0 3 * * *"))
    scheduler.start()
    try:
        end = time.monotonic() + 30
        while len(ticks) < 3:
            assert time.monotonic() < end
            time.sleep(0.1)
        assert nightly.next_run_time.hour == 3
        print(
            f"three runs in {ticks[2] - ticks[0]:.1f} s; the crontab rule is due at",
            nightly.next_run_time.time(),
        )
    finally:
        scheduler.shutdown()
        worker.stop()


if __name__ == "__main__":
    main()
