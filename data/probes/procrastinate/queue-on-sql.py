# /// script
# requires-python = ">=3.11"
# dependencies = ["procrastinate", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""A Procrastinate worker in another process runs a job that came over a table in PostgreSQL."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from procrastinate import App, PsycopgConnector

app = App(connector=PsycopgConnector(conninfo=os.environ["POSTGRESQL_URL"]))


@app.task(name="add")
async def add(a, b):
    Path("sum").write_text(str(a + b))


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(__file__, Path(folder, "tasks.py"))
            job = await add.defer_async(a=2, b=3)
            command = f"{sys.executable} -m procrastinate --app=tasks.app worker --one-shot".split()
            subprocess.run(command, cwd=folder, check=True, timeout=40)
            result = Path(folder, "sum").read_text()
        status = await app.job_manager.get_job_status_async(job)
        assert (result, status.value) == ("5", "succeeded"), (result, status)
        print("the worker wrote", result, "- the job has", status.value)


if __name__ == "__main__":
    asyncio.run(main())
