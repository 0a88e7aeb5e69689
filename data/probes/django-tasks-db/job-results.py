# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""`django-tasks-db` gives a task's return value, or its error, by the id of the result."""

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


@task
def divide(a, b):
    return a // b


def main() -> None:
    call_command("migrate", verbosity=0)
    ids = [divide.enqueue(7, by).id for by in (2, 0)]
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    good, bad = (divide.get_result(result) for result in ids)
    assert good.return_value == 3 and bad.errors[0].exception_class is ZeroDivisionError, (good, bad)
    print("results by id:", good.return_value, "and", bad.errors[0].exception_class.__name__)


if __name__ == "__main__":
    main()
