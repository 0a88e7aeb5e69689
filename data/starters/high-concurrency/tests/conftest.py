"""The application on the Redis of REDIS_URL, in tickers that no other test uses."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from uuid import uuid4

import pytest
import uvicorn
from redis.asyncio import Redis

from app.hub import Hub
from app.main import create_app
from app.settings import Settings
from app.store import Store, connect, key

KEY = "the key of the tests"
HISTORY = 250

Hubs = Callable[[], AbstractAsyncContextManager[Hub]]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def redis() -> AsyncIterator[Redis]:
    async with connect(os.environ["REDIS_URL"]) as redis:
        yield redis


@pytest.fixture
def store(redis: Redis) -> Store:
    return Store(redis, HISTORY)


@pytest.fixture
async def ticker(redis: Redis) -> AsyncIterator[str]:
    name = f"test-{uuid4().hex}"
    yield name
    await redis.delete(key(name))


@pytest.fixture
def hub(store: Store) -> Hubs:
    """What a process has, as often as it is called."""

    @asynccontextmanager
    async def running() -> AsyncIterator[Hub]:
        async with connect(os.environ["REDIS_URL"]) as redis:
            hub = Hub(redis, store, inbox_size=10)
            async with hub.running():
                await until(lambda: hub.hears)
                yield hub

    return running


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """A process of the application, with room for two streams."""
    settings = Settings(
        os.environ["REDIS_URL"], KEY, streams=2, history=HISTORY, inbox=10, heartbeat=0.2
    )
    config = uvicorn.Config(create_app(settings), port=0, log_level="warning")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await serving


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
