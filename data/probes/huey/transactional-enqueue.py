# /// script
# requires-python = ">=3.11"
# dependencies = ["huey", "django"]
# ///
"""Huey's `on_commit_task` sends nothing after a rollback; a crash after the commit loses the job."""

import sys
from contextlib import suppress

import django
from django.conf import settings
from django.db import transaction

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    HUEY={"huey_class": "huey.MemoryHuey", "immediate": False},
)
django.setup()

from huey.contrib.djhuey import HUEY, on_commit_task, task  # noqa: E402 - needs the settings


@on_commit_task()
def welcome(name):
    print("hello", name)


@task()
def plain(name):
    print("hello", name)


def main() -> None:
    with transaction.atomic():
        welcome("kept")
        assert HUEY.pending_count() == 0
    assert HUEY.pending_count() == 1
    with suppress(ZeroDivisionError), transaction.atomic():
        welcome("rolled back")
        raise ZeroDivisionError
    assert HUEY.pending_count() == 1
    with suppress(SystemExit), transaction.atomic():
        transaction.on_commit(sys.exit)  # the process ends between the commit and the sending
        welcome("never sent")
    assert HUEY.pending_count() == 1
    with suppress(ZeroDivisionError), transaction.atomic():
        plain("sent all the same")
        raise ZeroDivisionError
    print("after the commit:", *(job.args[0] for job in HUEY.pending()), sep=" - ")
    assert HUEY.pending_count() == 2


if __name__ == "__main__":
    main()
