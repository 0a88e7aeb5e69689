# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI runs a function that a handler hands to `BackgroundTasks` after the response has been sent."""

from fastapi import BackgroundTasks, FastAPI
from fastapi.testclient import TestClient
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


app = FastAPI()
app.add_middleware(Recorder)


@app.post("/orders")
async def create_order(tasks: BackgroundTasks) -> str:
    tasks.add_task(order.append, "e-mail written")
    return "accepted"


response = TestClient(app).post("/orders")
assert response.json() == "accepted"
assert order == ["http.response.start", "http.response.body", "e-mail written"], order
print(" -> ".join(order))
