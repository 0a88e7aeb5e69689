# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django hands a backend the same task twice while the first waits, and has no option against it."""

import dataclasses
import inspect

import django
from django.conf import settings
from django.tasks import default_task_backend, task

settings.configure(TASKS={"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}})
django.setup()


@task
def index(document):
    print("indexed", document)


def main() -> None:
    first, second = index.enqueue(7), index.enqueue(7)
    stored = [result.id for result in default_task_backend.results]
    options = {field.name for field in dataclasses.fields(index)} | {
        *inspect.signature(index.using).parameters
    }
    assert stored == [first.id, second.id] and first.id != second.id, stored
    assert options == {"priority", "func", "backend", "queue_name", "run_after", "takes_context"}, options
    print("stored:", len(stored), "- options:", *sorted(options))


if __name__ == "__main__":
    main()
