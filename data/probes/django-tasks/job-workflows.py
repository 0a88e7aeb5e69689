# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django task takes neither a task to run next nor one to wait for, and there is no group of tasks."""

import dataclasses
import inspect

import django
from django import tasks
from django.conf import settings
from django.tasks import task

settings.configure()
django.setup()


@task
def add(a, b):
    return a + b


def main() -> None:
    options = {field.name for field in dataclasses.fields(add)} | {*inspect.signature(add.using).parameters}
    methods = {name for name in [*dir(add), *tasks.__all__] if not name.startswith("_")}
    words = ("depend", "chain", "then", "link", "group", "chord", "callback", "next", "pipe")
    found = [name for name in options | methods if any(word in name for word in words)]
    assert found == [] and "priority" in options and {"enqueue", "task"} <= methods, found
    print("options:", *sorted(options))


if __name__ == "__main__":
    main()
