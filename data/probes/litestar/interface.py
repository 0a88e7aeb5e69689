# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""A Litestar application is an ASGI callable and not a WSGI one."""

import asyncio
from typing import Any
from wsgiref.util import setup_testing_defaults

from litestar import Litestar, MediaType, get


@get("/", media_type=MediaType.TEXT)
async def index() -> str:
    return "hello"


app = Litestar([index])
sent: list[Any] = []


async def receive() -> dict[str, Any]:
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(message: Any) -> None:
    sent.append(message)


scope: Any = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
asyncio.run(app(scope, receive, send))
assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
assert sent[0]["status"] == 200 and sent[1]["body"] == b"hello"

environ: dict[str, Any] = {}
setup_testing_defaults(environ)
try:
    app(environ, lambda status, headers: None)
except TypeError as error:
    print("ASGI call: 200 hello; WSGI call:", error)
else:
    raise SystemExit("the application took a WSGI call")
