# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate runs one job per `lock` at a time, over two workers, and the others wait."""

import asyncio
import os
import time

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))
running, seen = [], []


@app.task(name="call", lock="api")
async def call():
    running.append(1)
    seen.append(len(running))
    await asyncio.sleep(0.3)
    running.pop()


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for _ in range(4):
            await call.defer_async()
        options = {"concurrency": 2, "fetch_job_polling_interval": 0.1, "install_signal_handlers": False}
        workers = [asyncio.create_task(app.run_worker_async(**options)) for _ in range(2)]
        end = time.monotonic() + 30
        while len(seen) < 4:
            assert time.monotonic() < end, seen
            await asyncio.sleep(0.1)
        for worker in workers:
            worker.cancel()
        await asyncio.wait(workers)
        assert seen == [1, 1, 1, 1], seen
        print("four jobs, four slots in two workers, at most", max(seen), "at a time")


if __name__ == "__main__":
    asyncio.run(main())
