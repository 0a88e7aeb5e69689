# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""`django-tasks-db` keeps a failed task with its arguments and its error, to be enqueued anew."""

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
fixed = []


@task
def pay(order):
    if not fixed:
        raise OSError("bank is down")
    return f"paid {order}"


def main() -> None:
    call_command("migrate", verbosity=0)
    result = pay.enqueue(7)
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    result.refresh()
    assert result.status.value == "FAILED" and result.args == [7], result
    again = result.task.enqueue(*result.args, **result.kwargs)
    fixed.append(True)
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    again.refresh()
    result.refresh()
    assert again.return_value == "paid 7" and result.status.value == "FAILED", (result, again)
    print(
        "kept:",
        result.args,
        result.errors[0].exception_class.__name__,
        "- enqueued anew:",
        again.return_value,
    )


if __name__ == "__main__":
    main()
