# /// script
# requires-python = ">=3.11"
# dependencies = ["django-rq", "django"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""RQ sends a job at once; `django-rq` sends it after the commit, and loses it when the process ends there."""

import os
import sys
from contextlib import suppress

import django
import rq
from django.conf import settings
from django.db import transaction

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    RQ_QUEUES={"default": {"URL": os.environ["REDIS_URL"]}},
    RQ={"COMMIT_MODE": "on_db_commit"},
)
django.setup()


def main() -> None:
    import django_rq  # needs the settings

    queue = django_rq.get_queue("default")
    with transaction.atomic():
        queue.enqueue(print, "kept")
        assert queue.count == 0
    assert queue.count == 1
    with suppress(ZeroDivisionError), transaction.atomic():
        queue.enqueue(print, "rolled back")
        raise ZeroDivisionError
    assert queue.count == 1
    with suppress(SystemExit), transaction.atomic():
        transaction.on_commit(sys.exit)  # the process ends between the commit and the sending
        queue.enqueue(print, "never sent")
    assert queue.count == 1
    with suppress(ZeroDivisionError), transaction.atomic():
        rq.Queue(connection=queue.connection).enqueue(print, "sent all the same")
        raise ZeroDivisionError
    assert queue.count == 2
    print("after the commit:", *(job.args[0] for job in queue.jobs), sep=" - ")


if __name__ == "__main__":
    main()
