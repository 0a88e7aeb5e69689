# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "quart-wtforms"]
# ///
"""Quart refuses a POST without a valid CSRF token with 400, with Quart-WTF."""

import asyncio

from quart import Quart
from quart_wtf import CSRFProtect
from quart_wtf.csrf import generate_csrf

app = Quart(__name__)
app.secret_key = "only for this probe"
CSRFProtect(app)


@app.get("/")
async def form() -> str:
    return generate_csrf()


@app.post("/transfer")
async def transfer() -> str:
    return "transferred"


async def main() -> None:
    browser = app.test_client()
    token = await (await browser.get("/")).get_data(as_text=True)
    without = await browser.post("/transfer")
    forged = await browser.post("/transfer", form={"csrf_token": token[::-1]})
    proper = await browser.post("/transfer", form={"csrf_token": token})
    assert (without.status_code, forged.status_code) == (400, 400)
    assert (proper.status_code, await proper.get_data()) == (200, b"transferred")
    print(f"no token {without.status_code}, wrong token {forged.status_code}, token {proper.status_code}")


asyncio.run(main())
