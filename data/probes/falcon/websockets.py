# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""A Falcon route accepts a WebSocket, receives a message and answers on it (ASGI)."""

import asyncio

import falcon.asgi
from falcon import WebSocketDisconnected
from falcon.testing import ASGIConductor


class Echo:
    async def on_websocket(self, req: falcon.asgi.Request, ws: falcon.asgi.WebSocket, name: str) -> None:
        await ws.accept()
        try:
            while True:
                await ws.send_text(f"{name}: {await ws.receive_text()}")
        except WebSocketDisconnected:
            pass


app = falcon.asgi.App()
app.add_route("/echo/{name}", Echo())


async def main() -> list[str]:
    async with ASGIConductor(app) as conductor, conductor.simulate_ws("/echo/Ada") as ws:
        answers = []
        for message in ("hello", "again"):
            await ws.send_text(message)
            answers.append(await ws.receive_text())
        return answers


answers = asyncio.run(main())
assert answers == ["Ada: hello", "Ada: again"], answers
print(f"sent 'hello' and 'again', received {answers}")
