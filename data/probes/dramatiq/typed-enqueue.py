# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq", "mypy"]
# ///
"""Mypy accepts a right call of an actor's `send`, and reports a wrong argument."""

from mypy import api

CODE = """
import dramatiq

@dramatiq.actor
def charge(cents: int) -> None: ...

charge.send(100)
charge.send("a hundred")
"""


def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report, report
    assert report.startswith('<string>:8: error: Argument 1 to "send"'), report
    print(report.splitlines()[0])


if __name__ == "__main__":
    main()
