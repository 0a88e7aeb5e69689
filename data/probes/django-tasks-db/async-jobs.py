# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""`db_worker` awaits an `async def` task, but runs one task after the other."""

import asyncio
import time

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
async def fetch():
    starts.append(time.monotonic())
    await asyncio.sleep(1)
    return "awaited"


def main() -> None:
    call_command("migrate", verbosity=0)
    results = [fetch.enqueue() for _ in range(2)]
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    for result in results:
        result.refresh()
        assert result.return_value == "awaited", result
    assert starts[1] - starts[0] > 1, starts
    print(f"both were awaited; the second started {starts[1] - starts[0]:.1f} s after the first")


if __name__ == "__main__":
    main()
