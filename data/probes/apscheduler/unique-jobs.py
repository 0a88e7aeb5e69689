# /// script
# requires-python = ">=3.11"
# dependencies = ["apscheduler"]
# ///
"""APScheduler refuses a second job with the same id while the first waits."""

import datetime

from apscheduler.jobstores.base import ConflictingIdError
from apscheduler.schedulers.background import BackgroundScheduler


def main() -> None:
    scheduler = BackgroundScheduler()
    scheduler.start()
    due = datetime.datetime.now() + datetime.timedelta(hours=1)
    scheduler.add_job(print, "date", run_date=due, id="index-7")
    try:
        scheduler.add_job(print, "date", run_date=due, id="index-7")
    except ConflictingIdError as error:
        waiting = [job.id for job in scheduler.get_jobs()]
        assert waiting == ["index-7"], waiting
        print("waiting:", waiting, "- the second:", type(error).__name__)
    else:
        raise AssertionError("it was stored")
    finally:
        scheduler.shutdown()


if __name__ == "__main__":
    main()
