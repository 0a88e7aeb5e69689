# /// script
# requires-python = ">=3.11"
# dependencies = ["asgi-csrf", "falcon", "httpx"]
# ///
"""Falcon (ASGI) refuses a POST without a CSRF token once the asgi-csrf package wraps the application."""

import asyncio

import falcon.asgi
import httpx
from asgi_csrf import asgi_csrf


class Transfer:
    async def on_get(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        resp.text = "a form"

    async def on_post(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        resp.text = "sent"


alone = falcon.asgi.App()
alone.add_route("/transfer", Transfer())
wrapped = asgi_csrf(alone, signing_secret="a secret of the server", always_set_cookie=True)


async def statuses(app) -> list[int]:
    browser = {"transport": httpx.ASGITransport(app), "base_url": "http://bank", "cookies": {"login": "ada"}}
    async with httpx.AsyncClient(**browser) as client:
        await client.get("/transfer")
        token = client.cookies.get("csrftoken", "")
        headers = [{}, {"x-csrftoken": token[::-1]}, {"x-csrftoken": token}]
        return [(await client.post("/transfer", headers=h)).status_code for h in headers]


assert asyncio.run(statuses(alone)) == [200, 200, 200]
without, forged, proper = asyncio.run(statuses(wrapped))
assert (without, forged, proper) == (403, 403, 200)
print(f"no token {without}, wrong token {forged}, token {proper}")
