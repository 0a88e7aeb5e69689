# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart runs code once before the first request and after the last; handlers use what it opens."""

import asyncio
from collections.abc import AsyncIterator

from quart import Quart, current_app

app = Quart(__name__)
log: list[str] = []


@app.while_serving
async def lifespan() -> AsyncIterator[None]:
    log.append("open")
    app.extensions["greeting"] = resource = ["hello"]
    yield
    resource.clear()
    log.append("close")


@app.get("/")
async def index() -> list[str]:
    log.append("request")
    return current_app.extensions["greeting"]


async def main() -> list[list[str]]:
    async with app.test_app() as test_app:
        client = test_app.test_client()
        return [await (await client.get("/")).get_json() for _ in range(2)]


answers = asyncio.run(main())
assert answers == [["hello"], ["hello"]], answers
assert log == ["open", "request", "request", "close"], log
print(" -> ".join(log))
