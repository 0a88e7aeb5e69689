# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""Procrastinate's `RetryStrategy` runs a failing job again after growing delays, up to a limit."""

import asyncio
import itertools
import os
import time

from procrastinate import App, PsycopgConnector, RetryStrategy

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))
starts = []


@app.task(name="flaky", retry=RetryStrategy(max_attempts=3, linear_wait=1))
async def flaky():
    starts.append(time.monotonic())
    raise OSError("down")


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        job = await flaky.defer_async()
        worker = asyncio.create_task(app.run_worker_async(fetch_job_polling_interval=0.2))
        end = time.monotonic() + 30
        while (await app.job_manager.get_job_status_async(job)).value != "failed":
            assert time.monotonic() < end, starts
            await asyncio.sleep(0.1)
        worker.cancel()
        await asyncio.wait([worker])
        gaps = [after - before for before, after in itertools.pairwise(starts)]
        assert len(gaps) == 3 and gaps[0] < gaps[1] < gaps[2], gaps
        print("four tries; seconds between them:", *(f"{gap:.1f}" for gap in gaps), "- then failed")


if __name__ == "__main__":
    asyncio.run(main())
