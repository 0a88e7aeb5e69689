# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client runs the application on a loop of its own and is called without `await`."""

import asyncio

from starlette.testclient import TestClient


async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(id(asyncio.get_running_loop())).encode()})


async def main() -> None:
    response = TestClient(app).get("/")  # no await: the loop of the test stands still meanwhile
    assert response.status_code == 200 and response.text != str(id(asyncio.get_running_loop())), response
    print("the application ran on another loop")


asyncio.run(main())
