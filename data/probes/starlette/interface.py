# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette"]
# ///
"""Starlette speaks ASGI: its application answers a bare ASGI scope and refuses a WSGI call."""

import asyncio
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def index(request: Request) -> PlainTextResponse:
    return PlainTextResponse("hello")


app = Starlette(routes=[Route("/", index)])


async def call() -> list[dict[str, Any]]:
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent


start, body = asyncio.run(call())
assert (start["type"], start["status"], body["body"]) == ("http.response.start", 200, b"hello")

try:
    app({"REQUEST_METHOD": "GET", "PATH_INFO": "/"}, lambda status, headers: None)  # type: ignore[call-arg]
except TypeError as error:
    print(f"ASGI: {start['status']} {body['body']!r}; WSGI call: TypeError: {error}")
else:
    raise AssertionError("the application answered a WSGI call")
