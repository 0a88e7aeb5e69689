# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette runs a lifespan function around the first and last request; handlers use what it opens."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypedDict

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient

log: list[str] = []


class State(TypedDict):
    greeting: list[str]


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[State]:
    log.append("open")
    resource = ["hello"]
    yield {"greeting": resource}
    resource.clear()
    log.append("close")


async def index(request: Request) -> JSONResponse:
    log.append("request")
    return JSONResponse(request.state.greeting)


with TestClient(Starlette(routes=[Route("/", index)], lifespan=lifespan)) as client:
    answers = [client.get("/").json(), client.get("/").json()]

assert answers == [["hello"], ["hello"]], answers
assert log == ["open", "request", "request", "close"], log
print(" -> ".join(log))
