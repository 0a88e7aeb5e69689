# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-postgres[asyncpg]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""By `taskiq-postgres` a listening Taskiq worker runs a task from a table; one sent earlier stays there."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import asyncpg
from taskiq_pg.asyncpg import AsyncpgBroker, AsyncpgResultBackend

URL = os.environ["POSTGRESQL_URL"]
broker = AsyncpgBroker(URL).with_result_backend(AsyncpgResultBackend(URL))


@broker.task("add")
async def add(a: int, b: int) -> int:
    return a + b


async def main() -> None:
    await broker.startup()
    database = await asyncpg.connect(URL)
    early = await add.kiq(1, 1)  # no worker listens yet
    listening = "select count(*) from pg_stat_activity where query like 'LISTEN%'"
    before = await database.fetchval(listening)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        command = f"{sys.executable} -m taskiq worker tasks:broker --workers 1".split()
        worker = subprocess.Popen(command, cwd=folder, start_new_session=True)
        try:
            end = time.monotonic() + 40
            while await database.fetchval(listening) == before:
                assert time.monotonic() < end
                await asyncio.sleep(0.1)
            late = await (await add.kiq(2, 3)).wait_result(timeout=40)
            left = await database.fetch("select task_id, status from taskiq_messages")
            assert late.return_value == 5 and not await early.is_ready(), late
            assert [tuple(row) for row in left] == [(early.task_id, "pending")], left
            print("sent to a listening worker:", late.return_value, "- sent before:", left[0]["status"])
        finally:
            await database.close()
            await broker.shutdown()
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()


if __name__ == "__main__":
    asyncio.run(main())
