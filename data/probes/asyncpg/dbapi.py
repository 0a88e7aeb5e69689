# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg has neither the globals of DB-API 2.0 nor cursors with execute and fetchone."""

import asyncio
import os

import asyncpg


async def main() -> None:
    missing = [
        name for name in ("apilevel", "paramstyle", "threadsafety", "Error") if not hasattr(asyncpg, name)
    ]
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    lacking = [name for name in ("commit", "rollback") if not hasattr(db, name)]
    rows = await db.fetch("SELECT $1::int AS n", 42)  # what it offers instead
    await db.close()
    assert missing == ["apilevel", "paramstyle", "threadsafety", "Error"] and lacking == [
        "commit",
        "rollback",
    ]
    assert rows[0]["n"] == 42
    print(f"asyncpg {asyncpg.__version__}: no {', '.join(missing + lacking)}; fetch gives {rows}")


if __name__ == "__main__":
    asyncio.run(main())
