# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg sends values apart from the text, and prepares each statement at its first run."""

import asyncio
import os

import asyncpg

LISTED = "SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%nee' || 'dle%'"


async def main() -> None:
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    for n in range(3):
        assert await db.fetchval("SELECT $1::int + 1 AS needle", n) == n + 1
    listed = [row[0] for row in await db.fetch(LISTED)]
    await db.close()
    assert listed == ["SELECT $1::int + 1 AS needle"], listed
    print(f"asyncpg {asyncpg.__version__}: three runs, one prepared statement: {listed[0]}")


if __name__ == "__main__":
    asyncio.run(main())
