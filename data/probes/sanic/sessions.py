# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "sanic-sessions", "sanic-testing"]
# ///
"""The sanic-sessions package keeps data on the server: written in one request, read in the next."""

import asyncio

from sanic import HTTPResponse, Request, Sanic, text
from sanic_sessions import InMemorySessionInterface, Session
from sanic_testing.testing import SanicASGITestClient

app = Sanic("names")
Session(app, interface=InMemorySessionInterface())


@app.post("/name/<name>")
async def remember(request: Request, name: str) -> HTTPResponse:
    request.ctx.session["name"] = name
    return text("ok")


@app.get("/name")
async def recall(request: Request) -> HTTPResponse:
    return text(request.ctx.session.get("name", "nobody"))


async def main() -> None:
    client, stranger = SanicASGITestClient(app), SanicASGITestClient(app)
    _, written = await client.post("/name/Ada")
    client.cookies.update(written.cookies)
    assert "Ada" not in client.cookies["session"]
    _, same = await client.get("/name")
    _, other = await stranger.get("/name")
    assert (same.text, other.text) == ("Ada", "nobody"), (same.text, other.text)
    print(f"the same client reads {same.text!r} from its session, another client reads {other.text!r}")


asyncio.run(main())
