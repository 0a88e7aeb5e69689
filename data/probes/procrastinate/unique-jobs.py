# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate refuses a second job with the same `queueing_lock` while the first waits."""

import asyncio
import os

from procrastinate import App, PsycopgConnector, exceptions

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))


@app.task(name="index", queueing_lock="index")
async def index(document):
    print("indexed", document)


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        first = await index.configure(queueing_lock="index-7").defer_async(document=7)
        try:
            await index.configure(queueing_lock="index-7").defer_async(document=7)
        except exceptions.AlreadyEnqueued as error:
            waiting = [job.id for job in await app.job_manager.list_jobs_async()]
            assert waiting == [first], waiting
            print("waiting:", len(waiting), "- the second:", type(error).__name__)
        else:
            raise AssertionError("it was stored")


if __name__ == "__main__":
    asyncio.run(main())
