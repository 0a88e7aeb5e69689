# /// script
# requires-python = ">=3.11"
# dependencies = ["huey", "mypy"]
# ///
"""Huey ships no types: mypy does not report a wrong argument of a task's call."""

from mypy import api

CODE = """
from huey import MemoryHuey

huey = MemoryHuey()

@huey.task()
def charge(cents: int) -> None: ...

charge(100)
charge("a hundred")
"""


def main() -> None:
    report, _, _ = api.run(["--strict", "-c", CODE])
    assert "import-untyped" in report and "<string>:10:" not in report, report
    print(report.splitlines()[0])


if __name__ == "__main__":
    main()
