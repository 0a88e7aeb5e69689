# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""The job of a killed Procrastinate worker is listed as stalled, and retried only by one's own code."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))


@app.task(name="slow")
async def slow():
    with Path("starts").open("a") as file:
        file.write("started\n")
    if len(Path("starts").read_text().split()) == 1:
        await asyncio.sleep(300)


def worker(folder: str, *options: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "procrastinate", "--app=tasks.app", "worker", *options], cwd=folder
    )


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(__file__, Path(folder, "tasks.py"))
            job = await slow.defer_async()
            first = worker(folder)
            while not Path(folder, "starts").exists():
                await asyncio.sleep(0.1)
            first.kill()
            first.wait()
            await asyncio.sleep(3)
            worker(folder, "--one-shot").wait()
            left = await app.job_manager.get_job_status_async(job)
            stalled = list(await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=2))
            assert left.value == "doing" and [each.id for each in stalled] == [job], (left, stalled)
            await app.job_manager.retry_job(stalled[0])
            worker(folder, "--one-shot").wait()
            done = await app.job_manager.get_job_status_async(job)
        assert done.value == "succeeded", done
        print("left", left.value, "by the next worker; after retry_job:", done.value)


if __name__ == "__main__":
    asyncio.run(main())
