# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's own backends run a task at once or not at all, and give no result by its id."""

import django
from django.conf import settings
from django.tasks import task

settings.configure(
    TASKS={
        "default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"},
        "dummy": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"},
    }
)
django.setup()


@task
def divide(a, b):
    return a // b


def main() -> None:
    result = divide.enqueue(7, 2)
    stored = divide.using(backend="dummy").enqueue(7, 2)
    assert result.return_value == 3 and stored.status.value == "READY", (result, stored)
    try:
        divide.get_result(result.id)
    except NotImplementedError as error:
        print("at once:", result.return_value, "- dummy:", stored.status.value, "- by id:", error)
    else:
        raise AssertionError("it was found")


if __name__ == "__main__":
    main()
