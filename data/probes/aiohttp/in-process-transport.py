# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-asgi-connector"]
# ///
"""aiohttp-asgi-connector calls an ASGI application in the process; aiohttp's own connectors connect."""

import asyncio
import socket

import aiohttp
from aiohttp_asgi_connector import ASGIApplicationConnector


async def asgi(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"ASGI " + scope["path"].encode()})


def refuse(*args: object) -> None:
    raise AssertionError("a connection was opened")


async def main() -> None:
    own = {name for name in dir(aiohttp) if name.endswith("Connector")}
    assert own == {"BaseConnector", "NamedPipeConnector", "TCPConnector", "UnixConnector"}, own
    socket.socket.connect = refuse  # type: ignore[method-assign,assignment]
    async with aiohttp.ClientSession(connector=ASGIApplicationConnector(asgi)) as session:
        answer = await (await session.get("http://shop/orders")).text()
    assert answer == "ASGI /orders", answer
    print("with the package:", answer)


asyncio.run(main())
