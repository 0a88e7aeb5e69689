# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite binds values apart from the text, and SQLite compiles a repeated statement once."""

import asyncio
import sqlite3

import aiosqlite


async def main() -> None:
    compiled = []

    def ask(action: int, *_: object) -> int:  # SQLite calls it when it compiles a statement
        compiled.append(action)
        return sqlite3.SQLITE_OK

    async with aiosqlite.connect(":memory:") as db:
        await db.set_authorizer(ask)
        for value in ["it's", "--", "x"]:
            async with db.execute("SELECT ? AS value", [value]) as cursor:
                assert await cursor.fetchone() == (value,)
        runs = compiled.count(sqlite3.SQLITE_SELECT)
        async with db.execute("SELECT 'x' AS value"):
            pass
        assert compiled.count(sqlite3.SQLITE_SELECT) == 2
    assert runs == 1, runs
    print(f"aiosqlite {aiosqlite.__version__}: three runs, compiled {runs} time")


if __name__ == "__main__":
    asyncio.run(main())
