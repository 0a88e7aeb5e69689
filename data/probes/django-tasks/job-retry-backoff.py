# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django runs a task that raises once, and a task has no option for retries."""

import dataclasses

import django
from django.conf import settings
from django.tasks import task

settings.configure()
django.setup()
starts = []


@task
def flaky():
    starts.append(1)
    raise OSError("down")


def main() -> None:
    result = flaky.enqueue()
    options = {field.name for field in dataclasses.fields(flaky)}
    assert len(starts) == 1 and result.status.value == "FAILED" and result.attempts == 1, result
    assert options == {"priority", "func", "backend", "queue_name", "run_after", "takes_context"}, options
    print("runs:", len(starts), "- options of a task:", *sorted(options))


if __name__ == "__main__":
    main()
