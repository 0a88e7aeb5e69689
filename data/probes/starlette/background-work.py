# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette runs the `BackgroundTask` of a response after the response has been sent."""

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Message, Receive, Scope, Send

order: list[str] = []


class Recorder:
    """Notes what reaches the server, and when."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def recording_send(message: Message) -> None:
            await send(message)
            order.append(message["type"])

        await self.app(scope, receive, recording_send)


async def create_order(request: Request) -> PlainTextResponse:
    return PlainTextResponse("accepted", background=BackgroundTask(order.append, "e-mail written"))


app = Starlette(routes=[Route("/orders", create_order, methods=["POST"])], middleware=[Middleware(Recorder)])
response = TestClient(app).post("/orders")
assert response.text == "accepted"
assert order == ["http.response.start", "http.response.body", "e-mail written"], order
print(" -> ".join(order))
