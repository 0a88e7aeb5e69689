# /// script
# requires-python = ">=3.11"
# dependencies = ["apscheduler"]
# ///
"""APScheduler drops a one-off job that raises: it ran once and is no longer in the job store."""

import inspect
import time

from apscheduler.events import EVENT_JOB_ERROR
from apscheduler.schedulers.background import BackgroundScheduler

starts, errors = [], []


def flaky():
    starts.append(1)
    raise OSError("down")


def main() -> None:
    scheduler = BackgroundScheduler()
    scheduler.add_listener(errors.append, EVENT_JOB_ERROR)
    scheduler.add_job(flaky)
    scheduler.start()
    end = time.monotonic() + 20
    while not errors:
        assert time.monotonic() < end
        time.sleep(0.1)
    left = scheduler.get_jobs()
    options = set(inspect.signature(scheduler.add_job).parameters)
    scheduler.shutdown()
    assert len(starts) == 1 and left == [] and not {"retries", "max_retries", "retry"} & options, options
    print("runs:", len(starts), "- left:", left, "- error:", repr(errors[0].exception))


if __name__ == "__main__":
    main()
