# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""`django-tasks-db` stores and runs two tasks with the same arguments."""

import inspect

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
indexed = []


@task
def index(document):
    indexed.append(document)


def main() -> None:
    call_command("migrate", verbosity=0)
    first, second = index.enqueue(7), index.enqueue(7)
    options = {*inspect.signature(index.using).parameters}
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    assert first.id != second.id and indexed == [7, 7], indexed
    assert options == {"priority", "queue_name", "run_after", "backend"}, options
    print("runs:", len(indexed), "- `using` takes", *sorted(options))


if __name__ == "__main__":
    main()
