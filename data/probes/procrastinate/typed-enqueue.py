# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "mypy"]
# ///
"""Mypy accepts a right call of Procrastinate's `defer_async`, and reports a wrong argument."""

import asyncio

from mypy import api

CODE = """
from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector())

@app.task
async def charge(cents: int) -> None: ...

async def main() -> None:
    await charge.defer_async(cents=100)
    await charge.defer_async(cents="a hundred")
"""


async def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report, report
    assert report.startswith('<string>:11: error: Argument "cents" to "defer_async"'), report
    print(report.splitlines()[0])


if __name__ == "__main__":
    asyncio.run(main())
