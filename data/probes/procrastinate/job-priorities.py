# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate runs the waiting job with the higher priority first."""

import asyncio
import os

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))
order = []


@app.task(name="note")
async def note(word):
    order.append(word)


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for word, priority in (("newsletter", 1), ("invoice", 5), ("password", 9)):
            await note.configure(priority=priority).defer_async(word=word)
        await app.run_worker_async(wait=False)
        assert order == ["password", "invoice", "newsletter"], order
        print("run in the order", *order)


if __name__ == "__main__":
    asyncio.run(main())
