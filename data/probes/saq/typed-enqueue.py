# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions", "mypy"]
# ///
"""SAQ takes a job by its name: mypy does not report a wrong argument."""

import asyncio

from mypy import api

CODE = """
from typing import Any
from saq import Queue

async def charge(context: Any, *, cents: int) -> None: ...

async def main(queue: Queue) -> None:
    await queue.enqueue("charge", cents=100)
    await queue.enqueue("charge", cents="a hundred")
    await charge({}, cents="a hundred")
"""


async def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "<string>:10: error:" in report and "<string>:9:" not in report, report
    print("the plain call is reported, the enqueueing is not")


if __name__ == "__main__":
    asyncio.run(main())
