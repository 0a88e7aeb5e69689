# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg refuses a second statement on a connection whose first one is not answered."""

import asyncio
import os

import asyncpg


async def main() -> None:
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    first = asyncio.create_task(db.execute("SELECT pg_sleep(0.5)"))
    await asyncio.sleep(0)  # the first statement is on its way
    await asyncio.sleep(0.1)
    try:
        await db.execute("SELECT 1")
        failure = ""
    except asyncpg.InterfaceError as error:
        failure = str(error)
    await first
    pipelines = [name for name in dir(db) if "pipeline" in name.lower() and not name.startswith("_")]
    await db.close()
    assert failure.endswith("another operation is in progress") and pipelines == [], (failure, pipelines)
    print(f"asyncpg {asyncpg.__version__}: {failure}")


if __name__ == "__main__":
    asyncio.run(main())
