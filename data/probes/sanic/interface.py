# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "sanic", "uvicorn"]
# ///
"""Sanic's application object is an ASGI callable, and not a WSGI one."""

import asyncio
import socket
from wsgiref.util import setup_testing_defaults

import httpx
import uvicorn
from sanic import HTTPResponse, Request, Sanic, text

app = Sanic("hello", configure_logging=False)


@app.get("/")
async def index(request: Request) -> HTTPResponse:
    return text(request.scheme)


async def get_through_uvicorn() -> httpx.Response:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, ws="none", log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            return await client.get(f"http://127.0.0.1:{listener.getsockname()[1]}/")
    finally:
        server.should_exit = True
        await serving


response = asyncio.run(get_through_uvicorn())
assert (response.status_code, response.text, response.headers["Server"]) == (200, "http", "uvicorn")

environ: dict = {}
setup_testing_defaults(environ)
try:
    b"".join(app(environ, lambda status, headers, exc_info=None: None))
except TypeError as error:
    print(f"served by Uvicorn: {response.status_code}; called as WSGI: {error}")
else:
    raise AssertionError("the application answered a WSGI call")
