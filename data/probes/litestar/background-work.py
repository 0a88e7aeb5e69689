# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar runs a function that a handler attached to its response, after that response was sent."""

import os

from litestar import Litestar, Response, post
from litestar.background_tasks import BackgroundTask
from litestar.params import FromPath
from litestar.testing import TestClient
from litestar.types import ASGIApp, Message, Receive, Scope, Send

events: list[object] = []


def record_messages(app: ASGIApp) -> ASGIApp:
    async def middleware(scope: Scope, receive: Receive, send: Send) -> None:
        async def record(message: Message) -> None:
            await send(message)
            events.append(message["type"])

        await app(scope, receive, record)

    return middleware


async def send_receipt(order: int) -> None:
    events.append(("receipt", order, os.getpid()))


@post("/orders/{order:int}")
async def place_order(order: FromPath[int]) -> Response[str]:
    return Response("accepted", background=BackgroundTask(send_receipt, order))


with TestClient(Litestar([place_order], middleware=[record_messages])) as client:
    response = client.post("/orders/7")

assert response.status_code == 201 and response.text == "accepted"
assert events == ["http.response.start", "http.response.body", ("receipt", 7, os.getpid())]
print(*events)
