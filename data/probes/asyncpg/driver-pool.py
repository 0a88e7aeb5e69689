# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg's pool lends at most two connections, uses them again, and makes others wait."""

import asyncio
import os

import asyncpg


async def main() -> None:
    async with asyncpg.create_pool(os.environ["POSTGRESQL_URL"], min_size=0, max_size=2) as pool:
        first, second = await pool.acquire(), await pool.acquire()
        used = {db.get_server_pid() for db in (first, second)}
        try:
            await pool.acquire(timeout=0.3)
            waited = ""
        except TimeoutError as error:
            waited = type(error).__name__
        await pool.release(first)
        async with pool.acquire() as again:
            assert again.get_server_pid() in used
        await pool.release(second)
    assert len(used) == 2 and waited == "TimeoutError", waited
    print(f"asyncpg {asyncpg.__version__}: third caller: {waited}; the first was lent again")


if __name__ == "__main__":
    asyncio.run(main())
