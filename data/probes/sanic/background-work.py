# /// script
# requires-python = ">=3.11"
# dependencies = ["asgi-background", "httpx", "sanic", "uvicorn"]
# ///
"""Sanic's `add_task` starts at once; under ASGI, a task of the asgi-background package after the response."""

import asyncio
import socket
from typing import Any

import httpx
import uvicorn
from asgi_background import BackgroundTaskMiddleware, BackgroundTasks
from sanic import HTTPResponse, Request, Sanic, text

app = Sanic("orders", configure_logging=False)
events: list[str] = []
done = asyncio.Event()


async def send_receipt() -> None:
    events.append("task of asgi-background")
    done.set()


async def own_task() -> None:
    events.append("task of Sanic")


@app.post("/orders")
async def create(request: Request) -> HTTPResponse:
    await BackgroundTasks(request.scope).add_task(send_receipt)
    request.app.add_task(own_task())
    await asyncio.sleep(0.05)
    events.append("handler returns")
    return text("ordered")


async def recorded(scope: dict[str, Any], receive: Any, send: Any) -> None:
    async def recording_send(message: dict[str, Any]) -> None:
        await send(message)
        if message["type"] == "http.response.body" and not message.get("more_body"):
            events.append("response sent")

    await with_background(scope, receive, recording_send)


async def main() -> str:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(recorded, interface="asgi3", ws="none", log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            answer = await client.post(f"http://127.0.0.1:{listener.getsockname()[1]}/orders")
        await asyncio.wait_for(done.wait(), 10)
    finally:
        server.should_exit = True
        await serving
    return answer.text


with_background = BackgroundTaskMiddleware(app)
assert asyncio.run(main()) == "ordered"
expected = ["task of Sanic", "handler returns", "response sent", "task of asgi-background"]
assert events == expected, events
print(" -> ".join(events))
