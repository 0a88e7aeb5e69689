# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart speaks ASGI: its application answers a bare ASGI scope and refuses a WSGI call."""

import asyncio
from typing import Any

from quart import Quart

app = Quart(__name__)
SCOPE = {
    "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": "/",
    "root_path": "", "query_string": b"", "headers": [], "asgi": {"version": "3.0"},
}  # fmt: skip


@app.get("/")
async def index() -> str:
    return "hello"


async def call() -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []
    incoming = iter([{"type": "http.request", "body": b"", "more_body": False}, {"type": "http.disconnect"}])

    async def receive() -> dict[str, Any]:
        return next(incoming)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(SCOPE, receive, send)
    return sent


start, body, *_ = asyncio.run(call())
assert (start["type"], start["status"], body["body"]) == ("http.response.start", 200, b"hello")

try:
    app({"REQUEST_METHOD": "GET", "PATH_INFO": "/"}, lambda status, headers: None)  # type: ignore[call-arg]
except TypeError as error:
    print(f"ASGI: {start['status']} {body['body']!r}; WSGI call: TypeError: {error}")
else:
    raise AssertionError("the application answered a WSGI call")
