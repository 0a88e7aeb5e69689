# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep builds nested dependencies per request, and a test replaces one of them."""

import asyncio
from dataclasses import dataclass
from itertools import count

from blacksheep import Application, Router
from blacksheep.testing import TestClient
from rodi import Container

serial = count(1)


@dataclass
class Database:
    url: str


class Repository:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.number = next(serial)


async def show(repository: Repository) -> dict[str, str | int]:
    return {"url": repository.database.url, "number": repository.number}


async def ask(database: Database, requests: int) -> list[dict[str, str | int]]:
    services = Container().add_instance(database).add_scoped(Repository)
    app = Application(router=Router(), services=services)
    app.router.add_get("/", show)
    await app.start()
    return [await (await TestClient(app).get("/")).json() for _ in range(requests)]


first, second = asyncio.run(ask(Database("postgresql://live"), requests=2))
(replaced,) = asyncio.run(ask(Database("sqlite://"), requests=1))

assert first == {"url": "postgresql://live", "number": 1} and second["number"] == 2
assert replaced == {"url": "sqlite://", "number": 3}
print(first, second, "- replaced in a test:", replaced)
