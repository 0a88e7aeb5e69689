# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews", "mypy"]
# ///
"""Mypy reports a wrong argument of a function under cashews' decorator."""

import asyncio

from mypy import api

CODE = """
from cashews import cache

@cache(ttl="1m")
async def double(number: int) -> int:
    return number * 2

async def main() -> None:
    await double(2)
    await double("two")
"""


async def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report and "<string>:10: error: Argument 1" in report, report
    print(report.splitlines()[0])


if __name__ == "__main__":
    asyncio.run(main())
