"""The application."""

import json
import random
import re
import resource
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from hmac import compare_digest

from redis.exceptions import RedisError
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.hub import Hub
from app.messages import is_id
from app.settings import Settings, from_environment
from app.store import Store, connect

LONGEST = 10_000

_NAME = re.compile(r"[a-z0-9-]{1,40}")
_GAP = ServerSentEvent("older messages are not kept any more", event="gap").encode()
_LATER = {"Retry-After": "5"}


def create_app(settings: Settings | None = None) -> Starlette:
    settings = settings or from_environment()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        allow_open_files(settings.streams + 100)
        async with connect(settings.redis_url) as redis:
            app.state.store = Store(redis, settings.history)
            app.state.hub = Hub(redis, app.state.store, settings.inbox)
            async with app.state.hub.running():
                yield

    app = Starlette(
        routes=[
            Route("/tickers/{ticker}/events", events, methods=["GET"]),
            Route("/tickers/{ticker}/messages", post, methods=["POST"]),
            Route("/health", health),
        ],
        exception_handlers={RedisError: unreachable},
        lifespan=lifespan,
    )
    app.state.settings = settings
    return app


def allow_open_files(count: int) -> None:
    """Each stream is an open file, and processes often start with a limit of 1024."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < count:
        resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))


async def events(request: Request) -> Response:
    """The messages of a ticker, as server-sent events."""
    hub: Hub = request.app.state.hub
    settings: Settings = request.app.state.settings
    ticker = name_of(request)
    # A browser sends the header when it connects again; the page gives the same as `after` when it
    # has to begin anew.
    last = request.headers.get("Last-Event-ID") or request.query_params.get("after") or ""
    if not hub.hears or hub.clients >= settings.streams:  # nginx asks the other process
        return Response("Too many, or no connection to Redis\n", 503, _LATER)

    async def body() -> AsyncIterator[bytes]:
        # Otherwise all clients of a process that is restarted come back in the same moment.
        yield ServerSentEvent(retry=random.randint(1000, 5000)).encode()
        with suppress(RedisError):  # an end like any other: the client comes back, and is told
            async for message in hub.follow(ticker, last if is_id(last) else None):
                yield message.event if message else _GAP

    return EventSourceResponse(
        body(), ping=settings.heartbeat, headers={"X-Served-By": settings.name}
    )


async def post(request: Request) -> Response:
    """Add a message to a ticker."""
    settings: Settings = request.app.state.settings
    given = request.headers.get("Authorization", "")
    if not compare_digest(given.encode(), f"Bearer {settings.post_key}".encode()):
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    ticker = name_of(request)
    try:
        text = (await request.json())["text"]
    except (ValueError, TypeError, KeyError):
        text = None
    if not isinstance(text, str) or not 0 < len(text) <= LONGEST:
        raise HTTPException(422, f'Send {{"text": …}}, of 1 to {LONGEST} characters')
    id = await request.app.state.store.post(ticker, json.dumps({"text": text}))
    return JSONResponse({"id": id}, 201, {"X-Served-By": settings.name})


async def health(request: Request) -> Response:
    hub: Hub = request.app.state.hub
    return JSONResponse({"hears": hub.hears, "streams": hub.clients}, 200 if hub.hears else 503)


async def unreachable(request: Request, error: Exception) -> Response:
    return Response("Redis does not answer\n", 503, _LATER)


def name_of(request: Request) -> str:
    name = request.path_params["ticker"]
    if not _NAME.fullmatch(name):
        raise HTTPException(404)
    return name
