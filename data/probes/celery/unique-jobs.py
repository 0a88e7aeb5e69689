# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]", "celery-singleton"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`celery-singleton` stores no second task with the same arguments while the first waits."""

import os

from celery import Celery
from celery_singleton import Singleton
from redis import Redis

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="index", base=Singleton)
def index(document):
    print("indexed", document)


@app.task(name="plain")
def plain(document):
    print("indexed", document)


def main() -> None:
    redis = Redis.from_url(os.environ["REDIS_URL"])
    for _ in range(2):
        plain.apply_async([7], task_id="index-7")
    assert redis.llen("celery") == 2  # Celery itself stores both, also with one id
    redis.delete("celery")
    first, second = index.delay(7), index.delay(7)
    assert first.id == second.id and redis.llen("celery") == 1, redis.llen("celery")
    print("two calls, one message; both got the id of the first")


if __name__ == "__main__":
    main()
