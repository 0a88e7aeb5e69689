# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar builds nested dependencies per request, and a test replaces one of them."""

from itertools import count

from litestar import get
from litestar.di import NamedDependency, Provide
from litestar.testing import create_test_client

serial = count(1)


class Repository:
    def __init__(self, url: str) -> None:
        self.url = url
        self.number = next(serial)


async def database_url() -> str:
    return "postgresql://live"


async def repository(url: NamedDependency[str]) -> Repository:
    return Repository(url)


@get("/")
async def show(repo: NamedDependency[Repository]) -> dict[str, str | int]:
    return {"url": repo.url, "number": repo.number}


dependencies = {"url": Provide(database_url), "repo": Provide(repository)}
with create_test_client(show, dependencies=dependencies) as client:
    first, second = client.get("/").json(), client.get("/").json()
fakes = {"url": Provide(lambda: "sqlite://", sync_to_thread=False)}
with create_test_client(show, dependencies=dependencies | fakes) as client:
    replaced = client.get("/").json()

assert first == {"url": "postgresql://live", "number": 1} and second["number"] == 2
assert replaced == {"url": "sqlite://", "number": 3}
print(first, second, "- replaced in a test:", replaced)
