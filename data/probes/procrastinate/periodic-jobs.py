# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""A Procrastinate worker defers a task by its cron rule, here with seconds."""

import asyncio
import datetime
import os
import time

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))
ticks, nights = [], []


@app.periodic(cron="* * * * * */1")
@app.task(name="tick")
async def tick(timestamp):
    ticks.append(timestamp)


@app.periodic(cron="0 3 1 1 *")
@app.task(name="yearly")
async def yearly(timestamp):
    nights.append(timestamp)


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        worker = asyncio.create_task(app.run_worker_async(fetch_job_polling_interval=0.2))
        end = time.monotonic() + 30
        while len(ticks) < 3:
            assert time.monotonic() < end, ticks
            await asyncio.sleep(0.1)
        worker.cancel()
        await asyncio.wait([worker])
        assert sorted(set(ticks)) == ticks and nights == [], (ticks, nights)
        print("run for the seconds", *(datetime.datetime.fromtimestamp(tick).second for tick in ticks))


if __name__ == "__main__":
    asyncio.run(main())
