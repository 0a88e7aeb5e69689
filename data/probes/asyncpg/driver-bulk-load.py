# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg copies 10,000 rows into a table with one COPY."""

import asyncio
import os

import asyncpg


async def main() -> None:
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    await db.execute("CREATE TABLE item (id int, name text)")
    rows = ((n, f"tab\t{n}") for n in range(10_000))
    command = await db.copy_records_to_table("item", records=rows, columns=["id", "name"])
    last = await db.fetchrow("SELECT id, name FROM item ORDER BY id DESC LIMIT 1")
    await db.close()
    assert command == "COPY 10000" and tuple(last) == (9999, "tab\t9999"), (command, last)
    print(f"asyncpg {asyncpg.__version__}: {command}")


if __name__ == "__main__":
    asyncio.run(main())
