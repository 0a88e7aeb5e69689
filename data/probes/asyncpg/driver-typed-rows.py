# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg gives records whose columns have names; a subclass adds attributes, but no types."""

import asyncio
import os

import asyncpg


async def main() -> None:
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    row = await db.fetchrow("SELECT 'pen' AS name, 2 AS price")
    await db.close()
    assert row["price"] == 2 and dict(row) == {"name": "pen", "price": 2}
    try:
        row.price  # noqa: B018
        attribute = True
    except AttributeError:
        attribute = False
    assert not attribute and isinstance(row, asyncpg.Record)
    print(f"asyncpg {asyncpg.__version__}: {row}, by key and position, not by attribute")


if __name__ == "__main__":
    asyncio.run(main())
