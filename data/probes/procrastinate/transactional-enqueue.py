# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate stores a job in the caller's transaction: a rollback removes it, a commit keeps it."""

import asyncio
import os

import psycopg
from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))


@app.task(name="bill")
async def bill(order):
    print("billed", order)


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await app.connector.execute_query_async("create table orders (id int)")
        async with await psycopg.AsyncConnection.connect(os.environ["POSTGRESQL_URL"]) as connection:
            for order, end in ((1, connection.rollback), (2, connection.commit)):
                await connection.execute("insert into orders values (%s)", [order])
                await bill.configure(connection=connection).defer_async(order=order)
                await end()
        orders = [row["id"] for row in await app.connector.execute_query_all_async("select id from orders")]
        jobs = [job.task_kwargs["order"] for job in await app.job_manager.list_jobs_async()]
        assert orders == jobs == [2], (orders, jobs)
        print("orders:", orders, "- jobs for:", jobs)


if __name__ == "__main__":
    asyncio.run(main())
