# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg reads 50,000 rows through a cursor without holding them in memory."""

import asyncio
import os
import resource

import asyncpg

QUERY = "SELECT repeat('x', 1000) FROM generate_series(1, 50000)"


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def main() -> None:
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    start, count = megabytes(), 0
    async with db.transaction():
        async for _ in db.cursor(QUERY):
            count += 1
    streamed = megabytes() - start
    rows = await db.fetch(QUERY)
    whole = megabytes() - start
    await db.close()
    assert len(rows) == 50_000
    assert streamed < 15 < whole and count == 50_000, (streamed, whole, count)
    print(
        f"50 MB of rows: {streamed:.0f} MB more memory while streaming, {whole:.0f} MB when fetched at once"
    )


if __name__ == "__main__":
    asyncio.run(main())
