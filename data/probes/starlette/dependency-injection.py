# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "wireup"]
# ///
"""Starlette gets per-request, nested and replaceable dependencies from the Wireup package."""

from itertools import count

import wireup.integration.starlette
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from wireup import Injected, create_async_container, injectable

serial = count(1)


@injectable(lifetime="scoped")
class Session:
    def __init__(self) -> None:
        self.name = f"session {next(serial)}"


@injectable(lifetime="scoped")
class Repository:
    def __init__(self, session: Session) -> None:
        self.session = session


@wireup.integration.starlette.inject
async def index(request: Request, repository: Injected[Repository]) -> PlainTextResponse:
    return PlainTextResponse(repository.session.name)


fake = Session()
app = Starlette(routes=[Route("/", index)])
container = create_async_container(injectables=[Session, Repository])
wireup.integration.starlette.setup(container, app)

with TestClient(app) as client:
    built = [client.get("/").text, client.get("/").text]
    with container.override.injectable(target=Session, new=fake):
        replaced = client.get("/").text

assert built == ["session 2", "session 3"], built
assert replaced == fake.name == "session 1", replaced
print(f"per request: {built}; replaced in a test: {replaced!r}")
