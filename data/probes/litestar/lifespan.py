# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar opens a resource before the first request, lends it to handlers and closes it at stop."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar, get
from litestar.datastructures import State
from litestar.testing import TestClient

events: list[str] = []


@asynccontextmanager
async def database(app: Litestar) -> AsyncIterator[None]:
    app.state.database = sqlite3.connect(":memory:", check_same_thread=False)
    events.append("open")
    try:
        yield
    finally:
        app.state.database.close()
        events.append("close")


@get("/")
async def answer(state: State) -> int:
    events.append("request")
    return state.database.execute("SELECT 6 * 7").fetchone()[0]


app = Litestar([answer], lifespan=[database])
with TestClient(app) as client:
    assert [client.get("/").json(), client.get("/").json()] == [42, 42]

assert events == ["open", "request", "request", "close"]
try:
    app.state.database.execute("SELECT 1")
except sqlite3.ProgrammingError as error:
    print(*events, "-", error)
else:
    raise SystemExit("the database was left open")
