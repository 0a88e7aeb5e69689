# /// script
# requires-python = ">=3.11"
# dependencies = ["rq", "mypy"]
# ///
"""Mypy accepts a call of RQ's `enqueue` whose argument is of the wrong type."""

from mypy import api

CODE = """
from redis import Redis
from rq import Queue

def charge(cents: int) -> None: ...

queue = Queue(connection=Redis())
queue.enqueue(charge, 100)
queue.enqueue(charge, "a hundred")
charge("a hundred")
"""


def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    lines = report.splitlines()
    assert status == 1 and lines[-1].startswith("Found 1 error"), report
    assert lines[0].startswith('<string>:10: error: Argument 1 to "charge"'), report
    print("the plain call is reported, the enqueueing is not")


if __name__ == "__main__":
    main()
