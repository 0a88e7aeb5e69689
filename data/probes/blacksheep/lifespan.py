# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep opens a resource before the first request, lends it to handlers and closes it at stop."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator

from blacksheep import Application, get
from blacksheep.testing import TestClient

app = Application()
events: list[str] = []


@app.lifespan
async def open_database(app: Application) -> AsyncIterator[None]:
    database = sqlite3.connect(":memory:")
    app.services.register(sqlite3.Connection, instance=database)
    events.append("open")
    yield
    database.close()
    events.append("close")


@get("/")
async def answer(database: sqlite3.Connection) -> int:
    events.append("request")
    return database.execute("SELECT 6 * 7").fetchone()[0]


async def main() -> None:
    await app.start()
    client = TestClient(app)
    assert [await (await client.get("/")).json() for _ in range(2)] == [42, 42]
    database = app.services.resolve(sqlite3.Connection)
    await app.stop()
    assert events == ["open", "request", "request", "close"]
    try:
        database.execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        print(*events, "-", error)
    else:
        raise SystemExit("the database was left open")


asyncio.run(main())
