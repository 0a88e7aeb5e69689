# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep[jinja]"]
# ///
"""BlackSheep refuses a POST without a valid anti-forgery token, with status 401."""

import asyncio

from blacksheep import Application, Request, Response, get, post
from blacksheep.server.csrf import use_anti_forgery
from blacksheep.server.rendering.jinja2 import JinjaRenderer
from blacksheep.server.responses import view
from blacksheep.settings.html import html_settings
from blacksheep.testing import TestClient
from jinja2 import DictLoader

app = Application()
html_settings.use(JinjaRenderer(DictLoader({"form.jinja": "{% af_token %}"})))
use_anti_forgery(app)
orders: list[str] = []


@get("/order")
async def show_form(request: Request) -> Response:
    return view("form", request=request)


@post("/order")
async def place_order() -> str:
    orders.append("one")
    return "placed"


async def main() -> None:
    await app.start()
    client = TestClient(app)
    form = await client.get("/order")
    cookies = {"aftoken": form.cookies["aftoken"].value}
    token = await form.text()
    missing = await client.post("/order", cookies=cookies)
    forged = await client.post("/order", cookies=cookies, headers={"RequestVerificationToken": token[::-1]})
    assert orders == []
    valid = await client.post("/order", cookies=cookies, headers={"RequestVerificationToken": token})
    assert (missing.status, forged.status, valid.status) == (401, 401, 200)
    assert orders == ["one"]
    print("no token:", missing.status, "- forged:", forged.status, "- valid:", valid.status)


asyncio.run(main())
