# /// script
# requires-python = ">=3.11"
# dependencies = ["apscheduler"]
# ///
"""APScheduler runs a function again and again inside the process, by an interval and by crontab rules."""

import time

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger

ticks = []


def tick():
    ticks.append(time.monotonic())


def main() -> None:
    scheduler = BackgroundScheduler()
    scheduler.add_job(tick, "interval", seconds=1)
    nightly = scheduler.add_job(tick, CronTrigger.from_crontab("0 3 * * *"))
    scheduler.start()
    end = time.monotonic() + 30
    while len(ticks) < 3:
        assert time.monotonic() < end
        time.sleep(0.1)
    due = nightly.next_run_time
    scheduler.shutdown()
    assert (due.hour, due.minute) == (3, 0), due
    print(f"three runs in {ticks[2] - ticks[0]:.1f} s; the crontab rule is due at {due:%H:%M}")


if __name__ == "__main__":
    main()
