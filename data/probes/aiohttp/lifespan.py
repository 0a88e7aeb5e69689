# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp opens a resource before the first request, lends it to handlers and closes it at stop."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

database = web.AppKey("database", sqlite3.Connection)
events: list[str] = []


async def open_database(app: web.Application) -> AsyncIterator[None]:
    app[database] = sqlite3.connect(":memory:")
    events.append("open")
    yield
    app[database].close()
    events.append("close")


async def answer(request: web.Request) -> web.Response:
    events.append("request")
    (number,) = request.app[database].execute("SELECT 6 * 7").fetchone()
    return web.json_response(number)


async def main() -> None:
    app = web.Application()
    app.cleanup_ctx.append(open_database)
    app.add_routes([web.get("/", answer)])
    async with TestClient(TestServer(app)) as client:
        assert [await (await client.get("/")).json() for _ in range(2)] == [42, 42]
    assert events == ["open", "request", "request", "close"]
    try:
        app[database].execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        print(*events, "-", error)
    else:
        raise SystemExit("the database was left open")


asyncio.run(main())
