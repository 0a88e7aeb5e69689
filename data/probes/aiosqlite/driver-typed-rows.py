# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite gives sqlite3's rows, whose columns have names, without types."""

import asyncio

import aiosqlite


async def main() -> None:
    async with aiosqlite.connect(":memory:") as db:
        db.row_factory = aiosqlite.Row
        async with db.execute("SELECT 'pen' AS name, 2 AS price") as cursor:
            row = await cursor.fetchone()
    assert row["price"] == 2 and dict(row) == {"name": "pen", "price": 2} and not hasattr(row, "price")
    print(f"aiosqlite {aiosqlite.__version__}: {dict(row)}, by key and position, not by attribute")


if __name__ == "__main__":
    asyncio.run(main())
