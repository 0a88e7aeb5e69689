# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite has the methods of DB-API 2.0 as coroutines, and none of its globals."""

import asyncio

import aiosqlite


async def main() -> None:
    async with aiosqlite.connect(":memory:") as db:
        cursor = await db.cursor()
        await cursor.execute("CREATE TABLE item (id int PRIMARY KEY, name text)")
        await cursor.executemany("INSERT INTO item VALUES (?, ?)", [(1, "pen"), (2, "ink")])
        await db.rollback()
        await cursor.execute("SELECT count(*) AS n FROM item")
        columns, row = [column[0] for column in cursor.description], await cursor.fetchone()
    missing = [name for name in ("apilevel", "threadsafety") if not hasattr(aiosqlite, name)]
    assert (columns, row) == (["n"], (0,)) and issubclass(aiosqlite.IntegrityError, aiosqlite.Error)
    assert "apilevel" in missing, missing
    print(f"aiosqlite {aiosqlite.__version__}: execute, fetchone and rollback are awaited; no {missing[0]}")


if __name__ == "__main__":
    asyncio.run(main())
