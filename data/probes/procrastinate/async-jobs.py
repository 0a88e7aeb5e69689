# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""One Procrastinate worker with `concurrency` runs two jobs at the same time on one event loop."""

import asyncio
import os
import threading
import time

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))
starts, threads = [], set()


@app.task(name="fetch")
async def fetch():
    starts.append(time.monotonic())
    threads.add(threading.get_ident())
    await asyncio.sleep(1)


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for _ in range(2):
            await fetch.defer_async()
        await app.run_worker_async(wait=False, concurrency=2)
        assert len(threads) == 1 and starts[1] - starts[0] < 0.8, starts
        print(f"same thread, started {starts[1] - starts[0]:.2f} s apart")


if __name__ == "__main__":
    asyncio.run(main())
