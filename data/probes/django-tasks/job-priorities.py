# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""With `django-tasks-db` the waiting Django task with the higher priority runs first."""

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
order = []


@task
def note(word):
    order.append(word)


def main() -> None:
    call_command("migrate", verbosity=0)
    for word, priority in (("newsletter", 1), ("invoice", 5), ("password", 9)):
        note.using(priority=priority).enqueue(word)
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    assert order == ["password", "invoice", "newsletter"], order
    print("run in the order", *order)


if __name__ == "__main__":
    main()
