# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "wireup"]
# ///
"""The package wireup builds nested dependencies per request for aiohttp, and a test replaces one."""

import asyncio
from dataclasses import dataclass
from itertools import count

import wireup
import wireup.integration.aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from wireup import Injected, injectable

serial = count(1)


@injectable
@dataclass
class Database:
    url: str = "postgresql://live"


@injectable(lifetime="scoped")
class Repository:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.number = next(serial)


async def show(request: web.Request, repository: Injected[Repository]) -> web.Response:
    return web.json_response({"url": repository.database.url, "number": repository.number})


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/", show)])
    container = wireup.create_async_container(injectables=[Database, Repository, wireup.integration.aiohttp])
    wireup.integration.aiohttp.setup(container, app)
    async with TestClient(TestServer(app)) as client:
        first, second = [await (await client.get("/")).json() for _ in range(2)]
        with container.override.injectable(target=Database, new=Database("sqlite://")):
            replaced = await (await client.get("/")).json()
    assert first == {"url": "postgresql://live", "number": 1} and second["number"] == 2
    assert replaced == {"url": "sqlite://", "number": 3}
    print(first, second, "- replaced in a test:", replaced)


asyncio.run(main())
