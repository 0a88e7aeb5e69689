# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "quart-dishka"]
# ///
"""Quart gets per-request, nested and replaceable dependencies from the Quart-Dishka package."""

import asyncio
from itertools import count
from typing import NewType

from dishka import FromDishka, Provider, Scope, make_async_container, provide
from quart import Quart
from quart_dishka import QuartDishka, inject

Session = NewType("Session", str)
serial = count(1)


class Repository:
    def __init__(self, session: Session) -> None:
        self.session = session


class Services(Provider):
    scope = Scope.REQUEST
    repository = provide(Repository)

    @provide
    def session(self) -> Session:
        return Session(f"session {next(serial)}")


class FakeSession(Provider):
    @provide(scope=Scope.REQUEST, override=True)
    def session(self) -> Session:
        return Session("fake session")


async def ask(*providers: Provider) -> list[str]:
    app = Quart(__name__)
    QuartDishka(app=app, container=make_async_container(*providers))

    @app.get("/")
    @inject
    async def index(repository: FromDishka[Repository]) -> str:
        return repository.session

    async with app.test_app() as test_app:
        client = test_app.test_client()
        return [await (await client.get("/")).get_data(as_text=True) for _ in range(2)]


built = asyncio.run(ask(Services()))
replaced = asyncio.run(ask(Services(), FakeSession()))
assert built == ["session 1", "session 2"], built
assert set(replaced) == {"fake session"}, replaced
print(f"per request: {built}; replaced in a test: {replaced[0]!r}")
