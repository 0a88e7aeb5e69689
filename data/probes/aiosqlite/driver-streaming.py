# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite reads 50,000 rows in chunks without holding them in memory."""

import asyncio
import resource

import aiosqlite

QUERY = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
    SELECT printf('%01000d', i) FROM n
"""


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def main() -> None:
    async with aiosqlite.connect(":memory:") as db:
        start, count = megabytes(), 0
        async with db.execute(QUERY) as cursor:
            async for _ in cursor:
                count += 1
        streamed = megabytes() - start
        rows = await db.execute_fetchall(QUERY)
        whole = megabytes() - start
    assert len(list(rows)) == 50_000
    assert streamed < 15 < whole and count == 50_000, (streamed, whole, count)
    print(
        f"50 MB of rows: {streamed:.0f} MB more memory while streaming, {whole:.0f} MB when fetched at once"
    )


if __name__ == "__main__":
    asyncio.run(main())
