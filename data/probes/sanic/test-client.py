# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "sanic-testing"]
# ///
"""The sanic-testing package's ASGI client calls the application in the same process."""

import asyncio
import threading

from sanic import HTTPResponse, Request, Sanic, json
from sanic_testing.testing import SanicASGITestClient

app = Sanic("echo")
threads = []


@app.post("/echo")
async def echo(request: Request) -> HTTPResponse:
    threads.append(threading.get_ident())
    return json(request.json, status=201, headers={"X-Seen": request.headers["X-Seen"]})


async def main() -> None:
    _, response = await SanicASGITestClient(app).post("/echo", json={"n": 1}, headers={"X-Seen": "yes"})
    assert response.status == 201
    assert response.headers["X-Seen"] == "yes"
    assert response.json == {"n": 1}
    print(f"{response.status}, X-Seen: {response.headers['X-Seen']}, body {response.json}, in one thread")


asyncio.run(main())
assert threads == [threading.get_ident()]
