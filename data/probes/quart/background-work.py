# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "asgi-background"]
# ///
"""Quart's own task starts at once, that of the asgi-background package after the response."""

import asyncio
from typing import Any

from asgi_background import BackgroundTaskMiddleware, BackgroundTasks
from quart import Quart, request

app = Quart(__name__)
app.asgi_app = BackgroundTaskMiddleware(app.asgi_app)  # type: ignore[method-assign]
log: list[str] = []


async def write_mail(of: str) -> None:
    log.append(f"task of {of}")


@app.post("/orders")
async def create_order() -> str:
    app.add_background_task(write_mail, "Quart")
    await BackgroundTasks(request.scope).add_task(write_mail, "asgi-background")
    await asyncio.sleep(0.05)
    log.append("handler returns")
    return "accepted"


async def recorder(scope: dict[str, Any], receive: Any, send: Any) -> None:
    async def recording_send(message: dict[str, Any]) -> None:
        await send(message)
        if message["type"] == "http.response.body" and not message["more_body"]:
            log.append("response sent")

    await with_background(scope, receive, recording_send)


async def main() -> bytes:
    async with app.test_app() as test_app:
        response = await test_app.test_client().post("/orders")
        return await response.get_data()


with_background, app.asgi_app = app.asgi_app, recorder  # type: ignore[method-assign]
assert asyncio.run(main()) == b"accepted"
assert log == ["task of Quart", "handler returns", "response sent", "task of asgi-background"], log
print(" -> ".join(log))
