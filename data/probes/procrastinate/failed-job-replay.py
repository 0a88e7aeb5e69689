# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate keeps a failed job with its arguments, and `retry_job_by_id_async` runs it again."""

import asyncio
import os

from procrastinate import App, PsycopgConnector, utils

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))
fixed, paid = [], []


@app.task(name="pay")
async def pay(order):
    if not fixed:
        raise OSError("bank is down")
    paid.append(order)


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await pay.defer_async(order=7)
        await app.run_worker_async(wait=False)
        (failed,) = await app.job_manager.list_jobs_async(status="failed")
        assert failed.task_kwargs == {"order": 7} and paid == [], failed
        fixed.append(True)
        await app.job_manager.retry_job_by_id_async(failed.id, retry_at=utils.utcnow())
        await app.run_worker_async(wait=False)
        assert paid == [7], paid
        print("failed with", failed.task_kwargs, "- after the retry, paid:", *paid)


if __name__ == "__main__":
    asyncio.run(main())
