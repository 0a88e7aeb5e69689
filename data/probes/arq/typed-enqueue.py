# /// script
# requires-python = ">=3.11"
# dependencies = ["arq", "mypy"]
# ///
"""arq takes a job by its name: mypy does not report a wrong argument."""

import asyncio

from mypy import api

CODE = """
from typing import Any
from arq.connections import ArqRedis

async def charge(context: dict[str, Any], cents: int) -> None: ...

async def main(pool: ArqRedis) -> None:
    await pool.enqueue_job("charge", 100)
    await pool.enqueue_job("charge", "a hundred")
    await charge({}, "a hundred")
"""


async def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "<string>:10: error:" in report and "<string>:9:" not in report, report
    print("the plain call is reported, the enqueueing is not")


if __name__ == "__main__":
    asyncio.run(main())
