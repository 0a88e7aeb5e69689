# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""A Django task that raises is run once by `db_worker`, and is marked as failed."""

import dataclasses

import django
from django.conf import settings
from django.core.management import call_command
from django.tasks import task

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django_tasks_db"],
    TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}},
)
django.setup()
starts = []


@task
def flaky():
    starts.append(1)
    raise OSError("down")


def main() -> None:
    call_command("migrate", verbosity=0)
    result = flaky.enqueue()
    for _ in range(3):
        call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    result.refresh()
    options = [field.name for field in dataclasses.fields(flaky)]
    assert len(starts) == 1 and result.status.value == "FAILED" and "retries" not in options, options
    print("runs:", len(starts), "- options of a task:", *options)


if __name__ == "__main__":
    main()
