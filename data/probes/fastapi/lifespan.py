# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI runs a lifespan function around the first and last request; what it opens is usable in handlers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypedDict

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

log: list[str] = []


class State(TypedDict):
    greeting: list[str]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[State]:
    log.append("open")
    resource = ["hello"]
    yield {"greeting": resource}
    resource.clear()
    log.append("close")


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def index(request: Request) -> list[str]:
    log.append("request")
    return request.state.greeting


with TestClient(app) as client:
    answers = [client.get("/").json(), client.get("/").json()]

assert answers == [["hello"], ["hello"]], answers
assert log == ["open", "request", "request", "close"], log
print(" -> ".join(log))
