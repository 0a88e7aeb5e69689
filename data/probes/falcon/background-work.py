# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon", "httpx", "uvicorn"]
# ///
"""Falcon's `resp.schedule` runs a function in the same process after the response is sent (ASGI)."""

import asyncio
import socket

import falcon.asgi
import httpx
import uvicorn

answered = asyncio.Event()
finished = asyncio.Event()


async def send_receipt() -> None:
    await asyncio.wait_for(answered.wait(), 5)
    finished.set()


class Orders:
    async def on_post(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        resp.schedule(send_receipt)
        resp.status = falcon.HTTP_202


app = falcon.asgi.App()
app.add_route("/orders", Orders())


async def main() -> int:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, ws="none", log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            response = await client.post(f"http://127.0.0.1:{listener.getsockname()[1]}/orders")
        assert not finished.is_set()
        answered.set()
        await asyncio.wait_for(finished.wait(), 5)
        return response.status_code
    finally:
        server.should_exit = True
        await serving


status = asyncio.run(main())
assert status == 202
print(f"the client had its {status} while the scheduled function was waiting for that; then it ended")
