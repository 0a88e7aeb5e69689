# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle"]
# ///
"""Bottle's application object is a WSGI callable, and not an ASGI one."""

import asyncio
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

from bottle import Bottle

app = Bottle()


@app.get("/")
def index():
    return "hello"


environ: dict = {"QUERY_STRING": ""}
setup_testing_defaults(environ)
statuses = []
chunks = validator(app)(environ, lambda status, headers, exc_info=None: statuses.append(status))
body = b"".join(chunks)
chunks.close()
assert (statuses, body) == (["200 OK"], b"hello")


async def call_as_asgi() -> None:
    await app({"type": "http", "method": "GET", "path": "/", "headers": []}, None, None)


try:
    asyncio.run(call_as_asgi())
except TypeError as error:
    print(f"WSGI: {statuses[0]}; called as ASGI: {error}")
else:
    raise AssertionError("the application answered an ASGI call")
