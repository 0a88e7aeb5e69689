# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""A BlackSheep application is an ASGI callable and not a WSGI one."""

import asyncio
from typing import Any
from wsgiref.util import setup_testing_defaults

from blacksheep import Application, get

app = Application()


@get("/")
async def index() -> str:
    return "hello"


sent: list[dict[str, Any]] = []


async def receive() -> dict[str, Any]:
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(message: dict[str, Any]) -> None:
    sent.append(message)


scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
asyncio.run(app(scope, receive, send))
assert sent[0]["type"] == "http.response.start" and sent[0]["status"] == 200
assert b"".join(message["body"] for message in sent[1:]) == b"hello"

environ: dict[str, Any] = {}
setup_testing_defaults(environ)
try:
    app(environ, lambda status, headers: None)
except TypeError as error:
    print("ASGI call: 200 hello; WSGI call:", error)
else:
    raise SystemExit("the application took a WSGI call")
