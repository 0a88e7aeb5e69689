# /// script
# requires-python = ">=3.11"
# dependencies = ["django-tasks-db", "django", "django-stubs", "mypy"]
# ///
"""With `django-stubs`, mypy accepts a right call of a task's `enqueue`, and reports a wrong one."""

from mypy import api

CODE = """
from django.tasks import task

@task
def charge(cents: int) -> None: ...

charge.enqueue(100)
charge.enqueue("a hundred")
"""


def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report, report
    assert report.startswith('<string>:8: error: Argument 1 to "enqueue"'), report
    print(report.splitlines()[0])


if __name__ == "__main__":
    main()
