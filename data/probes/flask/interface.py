# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask speaks WSGI: its application answers a WSGI environment and refuses an ASGI scope."""

import asyncio
from typing import Any
from wsgiref.util import setup_testing_defaults

from flask import Flask

app = Flask(__name__)


@app.get("/")
def index() -> str:
    return "hello"


statuses: list[str] = []
environ: dict[str, Any] = {"PATH_INFO": "/"}
setup_testing_defaults(environ)
body = b"".join(app(environ, lambda status, headers: statuses.append(status)))
assert (statuses, body) == (["200 OK"], b"hello"), (statuses, body)


async def call_as_asgi() -> None:
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
    await app(scope, asyncio.Queue().get, asyncio.Queue().put)  # type: ignore[call-arg,misc]


try:
    asyncio.run(call_as_asgi())
except TypeError as error:
    print(f"WSGI: {statuses[0]} {body!r}; ASGI call: TypeError: {error}")
else:
    raise AssertionError("the application answered an ASGI call")
