# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi"]
# ///
"""FastAPI speaks ASGI: its application answers a bare ASGI scope and refuses a WSGI call."""

import asyncio
from typing import Any

from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def index() -> str:
    return "hello"


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
assert (start["type"], start["status"]) == ("http.response.start", 200)
assert body["body"] == b'"hello"'

try:
    app({"REQUEST_METHOD": "GET", "PATH_INFO": "/"}, lambda status, headers: None)  # type: ignore[call-arg]
except TypeError as error:
    print(f"ASGI: {start['status']} {body['body']!r}; WSGI call: TypeError: {error}")
else:
    raise AssertionError("the application answered a WSGI call")
