# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate tells the state of a job by its id, and keeps neither the return value nor the error."""

import asyncio
import os

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))


@app.task(name="divide")
async def divide(a, b):
    return f"result {a // b}"


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        good, bad = [await divide.defer_async(a=7, b=by) for by in (2, 0)]
        await app.run_worker_async(wait=False)
        states = [(await app.job_manager.get_job_status_async(job)).value for job in (good, bad)]
        rows = str(
            [
                await app.connector.execute_query_all_async(f"select * from procrastinate_{table}")
                for table in ("jobs", "events")
            ]
        )
        assert states == ["succeeded", "failed"] and "result 3" not in rows and "ZeroDivision" not in rows, (
            rows
        )
        print("states:", *states, "- neither value nor error in the tables")


if __name__ == "__main__":
    asyncio.run(main())
