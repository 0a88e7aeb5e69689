# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite takes 10,000 rows to its thread in one call, and SQLite runs the statement for each of them."""

import asyncio

import aiosqlite


async def main() -> None:
    statements = []
    async with aiosqlite.connect(":memory:") as db:
        await db.execute("CREATE TABLE item (id int, name text)")
        await db.set_trace_callback(statements.append)
        await db.executemany("INSERT INTO item VALUES (?, ?)", [(n, f"name {n}") for n in range(10_000)])
        await db.set_trace_callback(None)
        async with db.execute("SELECT count(*) FROM item") as cursor:
            (count,) = await cursor.fetchone()
    inserts = sum(statement.startswith("INSERT") for statement in statements)
    assert (count, inserts) == (10_000, 10_000), (count, inserts)
    print(f"aiosqlite {aiosqlite.__version__}: {count} rows, one call, {inserts} runs of the statement")


if __name__ == "__main__":
    asyncio.run(main())
