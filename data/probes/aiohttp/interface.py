# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp serves an application with its own HTTP server; the application is no WSGI or ASGI callable."""

import asyncio
from collections.abc import Callable

from aiohttp import ClientSession, web


async def index(request: web.Request) -> web.Response:
    return web.Response(text="hello")


def refusal(call: Callable[..., object], *arguments: object) -> str:
    try:
        call(*arguments)
    except TypeError as error:
        return str(error)
    raise SystemExit("the application took the call")


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/", index)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    try:
        async with ClientSession() as session, session.get(f"http://{host}:{port}/") as response:
            server, text = response.headers["Server"], await response.text()
    finally:
        await runner.cleanup()
    assert "aiohttp" in server and text == "hello"
    wsgi = refusal(app, {"REQUEST_METHOD": "GET"}, print)
    asgi = refusal(app, {"type": "http"}, print, print)
    print(f"{text} from {server}\nWSGI call: {wsgi} - ASGI call: {asgi}")


asyncio.run(main())
