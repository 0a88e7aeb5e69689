# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "mypy"]
# ///
"""Mypy accepts a right call of a task's `kiq`, and reports a wrong argument."""

import asyncio

from mypy import api

CODE = """
from taskiq import InMemoryBroker

broker = InMemoryBroker()

@broker.task
async def charge(cents: int) -> None: ...

async def main() -> None:
    await charge.kiq(100)
    await charge.kiq("a hundred")
"""


async def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report, report
    assert report.startswith('<string>:11: error: No overload variant of "kiq"'), report
    print(report.splitlines()[0])


if __name__ == "__main__":
    asyncio.run(main())
