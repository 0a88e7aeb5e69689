# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 calls a WSGI and an ASGI application in the same process, without a connection."""

import asyncio
import socket

import httpx2


def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"WSGI ", environ["PATH_INFO"].encode()]


async def asgi(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"ASGI " + scope["path"].encode()})


def refuse(*args: object) -> None:
    raise AssertionError("a connection was opened")


async def ask_asgi() -> str:
    transport = httpx2.ASGITransport(app=asgi)
    async with httpx2.AsyncClient(transport=transport, base_url="http://shop") as client:
        return (await client.get("/orders")).text


socket.socket.connect = refuse  # type: ignore[method-assign,assignment]
with httpx2.Client(transport=httpx2.WSGITransport(app=wsgi), base_url="http://shop") as client:
    answers = [client.get("/orders").text, asyncio.run(ask_asgi())]
assert answers == ["WSGI /orders", "ASGI /orders"], answers
print(*answers, sep=", ")
