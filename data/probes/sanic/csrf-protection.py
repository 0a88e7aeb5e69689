# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "sanic-sessions", "sanic-testing", "sanic-wtf"]
# ///
"""Sanic-WTF's forms make and check a CSRF token; a handler that does not call `validate()` is open."""

import asyncio

from sanic import HTTPResponse, Request, Sanic, text
from sanic_sessions import InMemorySessionInterface, Session
from sanic_testing.testing import SanicASGITestClient
from sanic_wtf import SanicForm
from wtforms import StringField

app = Sanic("bank", configure_logging=False)
app.config.WTF_CSRF_SECRET_KEY = "a secret of the server"
Session(app, interface=InMemorySessionInterface())


class Transfer(SanicForm):
    amount = StringField()


@app.get("/transfer")
async def form(request: Request) -> HTTPResponse:
    return text(Transfer(request).csrf_token.current_token)


@app.post("/transfer")
async def transfer(request: Request) -> HTTPResponse:
    return text("sent") if Transfer(request).validate() else text("refused", status=403)


@app.post("/forgotten")
async def forgotten(request: Request) -> HTTPResponse:
    return text(Transfer(request).amount.data)


async def main() -> None:
    client = SanicASGITestClient(app)
    _, page = await client.get("/transfer")
    client.cookies.update(page.cookies)
    statuses = []
    for path, data in (("transfer", {}), ("transfer", {"csrf_token": page.text}), ("forgotten", {})):
        _, response = await client.post(f"/{path}", data={"amount": "9"} | data)
        statuses.append(response.status)
    assert statuses == [403, 200, 200], statuses
    print(f"no token {statuses[0]}, token {statuses[1]}; a handler without the call, no token: {statuses[2]}")


asyncio.run(main())
