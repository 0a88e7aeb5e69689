# /// script
# requires-python = ">=3.11"
# dependencies = ["rq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ refuses a second job with the same id while the first waits, when `unique` is set."""

import os

from redis import Redis
from rq import Queue
from rq.exceptions import DuplicateJobError

redis = Redis.from_url(os.environ["REDIS_URL"])
queue = Queue(connection=redis)


def main() -> None:
    queue.enqueue("tasks.index", 7, job_id="index-7", unique=True)
    try:
        queue.enqueue("tasks.index", 7, job_id="index-7", unique=True)
    except DuplicateJobError as error:
        assert queue.job_ids == ["index-7"]
        print("one job waits; the second:", repr(error))
    else:
        raise AssertionError(queue.job_ids)


if __name__ == "__main__":
    main()
