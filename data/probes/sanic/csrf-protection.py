# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "modern-csrf[asgi]", "sanic", "uvicorn"]
# ///
"""Sanic under an ASGI server refuses a cross-site POST with 403, wrapped in the modern-csrf package."""

import asyncio
import socket

import httpx
import uvicorn
from modern_csrf.asgi import BlockCrossOriginRequests
from sanic import HTTPResponse, Request, Sanic, text

bank = Sanic("bank", configure_logging=False)
transfers: list[str] = []


@bank.post("/transfers")
async def transfer(request: Request) -> HTTPResponse:
    transfers.append(request.headers["X-Case"])
    return text("sent")


async def main() -> dict[str, int]:
    cases = {
        "cross-site": {"Sec-Fetch-Site": "cross-site"},
        "foreign origin": {"Origin": "https://evil.example"},
        "same origin": {"Sec-Fetch-Site": "same-origin"},
    }
    app = BlockCrossOriginRequests(bank)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, interface="asgi3", ws="none", log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}/transfers"
            return {
                case: (await client.post(url, headers=headers | {"X-Case": case})).status_code
                for case, headers in cases.items()
            }
    finally:
        server.should_exit = True
        await serving


statuses = asyncio.run(main())
assert statuses == {"cross-site": 403, "foreign origin": 403, "same origin": 200}, statuses
assert transfers == ["same origin"], transfers
print(statuses)
