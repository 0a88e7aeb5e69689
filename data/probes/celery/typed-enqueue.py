# /// script
# requires-python = ">=3.11"
# dependencies = ["celery", "celery-types", "mypy"]
# ///
"""With `celery-types` and `shared_task`, mypy accepts a right call of `delay`, not a wrong one."""

from mypy import api

CODE = """
from celery import shared_task

@shared_task
def charge(cents: int) -> None: ...

charge.delay(100)
charge.delay("a hundred")
"""


def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report, report
    assert report.startswith('<string>:8: error: Argument 1 to "delay"'), report
    print(report.splitlines()[0])


if __name__ == "__main__":
    main()
