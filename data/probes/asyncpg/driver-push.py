# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg calls a listener with the notification that another client sends."""

import asyncio
import os

import asyncpg


async def main() -> None:
    listener, sender = [await asyncpg.connect(os.environ["POSTGRESQL_URL"]) for _ in range(2)]
    told: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
    await listener.add_listener(
        "tickets", lambda db, pid, channel, payload: told.put_nowait((channel, payload))
    )
    await sender.execute("SELECT pg_notify('tickets', '7')")
    note = await asyncio.wait_for(told.get(), timeout=10)
    await listener.close()
    await sender.close()
    assert note == ("tickets", "7"), note
    print(f"asyncpg {asyncpg.__version__}: {note}")


if __name__ == "__main__":
    asyncio.run(main())
