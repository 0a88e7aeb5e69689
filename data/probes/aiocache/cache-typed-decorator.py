# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache", "mypy"]
# ///
"""Mypy does not report a wrong argument of a function under aiocache's decorator."""

import asyncio

from mypy import api

CODE = """
from aiocache import cached

@cached(ttl=60)
async def double(number: int) -> int:
    return number * 2

async def main() -> None:
    await double(2)
    await double("two")
"""


async def main() -> None:
    report, _, _ = api.run(["--strict", "-c", CODE])
    assert "<string>:10:" not in report, report
    print("the wrong call is not reported;", report.splitlines()[0][:90])


if __name__ == "__main__":
    asyncio.run(main())
