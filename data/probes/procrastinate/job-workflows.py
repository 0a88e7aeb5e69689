# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate's tasks and deferring take neither a callback nor a dependency."""

import asyncio
import inspect
import os

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))


@app.task(name="add")
async def add(a, b):
    return a + b


async def main() -> None:
    options = {*inspect.signature(app.task).parameters, *inspect.signature(add.configure).parameters}
    methods = {name for name in dir(add) if not name.startswith("_")}
    words = ("depend", "chain", "callback", "then", "link", "group", "chord", "after")
    found = [name for name in options | methods if any(word in name for word in words)]
    assert found == [] and "lock" in options and "defer" in methods, found
    print("options:", *sorted(options))


if __name__ == "__main__":
    asyncio.run(main())
