# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db"]
# ///
"""Neither a task nor the worker of `django-tasks-db` takes a limit, a lock or a key."""

import dataclasses
import inspect

import django
from django.conf import settings
from django.core.management import get_commands, load_command_class
from django.tasks import task, task_backends

settings.configure(
    INSTALLED_APPS=["django_tasks_db"],
    TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}},
)
django.setup()


@task
def work(number):
    return number


def main() -> None:
    commands = sorted(name for name, app in get_commands().items() if app == "django_tasks_db")
    parser = load_command_class("django_tasks_db", "db_worker").create_parser("manage.py", "db_worker")
    names = {action.dest for action in parser._actions} | {field.name for field in dataclasses.fields(work)}
    names |= {*inspect.signature(work.using).parameters}
    names |= {name for each in (work, task_backends["default"]) for name in dir(each) if name[0] != "_"}
    words = ("limit", "lock", "concurren", "rate", "key", "semaphore")
    found = [name for name in names if any(word in name for word in words)]
    assert commands == ["db_worker", "prune_db_task_results"], commands
    assert found == [] and {"interval", "run_after", "priority", "enqueue"} <= names, found
    print("commands:", *commands, "- options of a task:", *sorted(inspect.signature(work.using).parameters))


if __name__ == "__main__":
    main()
