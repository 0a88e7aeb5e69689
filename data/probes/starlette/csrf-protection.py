# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "asgi-csrf"]
# ///
"""Starlette refuses a POST without a valid CSRF token with 403, with the asgi-csrf package as middleware."""

from asgi_csrf import asgi_csrf
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient


async def transfer(request: Request) -> PlainTextResponse:
    token = request.scope["csrftoken"]()
    return PlainTextResponse(token if request.method == "GET" else "transferred")


app = Starlette(
    routes=[Route("/transfer", transfer, methods=["GET", "POST"])],
    middleware=[Middleware(asgi_csrf, signing_secret="only for this probe")],
)
browser = TestClient(app)
token = browser.get("/transfer").text
without = browser.post("/transfer")
forged = browser.post("/transfer", data={"csrftoken": token[::-1]})
proper = browser.post("/transfer", data={"csrftoken": token})

assert (without.status_code, forged.status_code) == (403, 403)
assert (proper.status_code, proper.text) == (200, "transferred")
print(f"no token {without.status_code}, wrong token {forged.status_code}, token {proper.status_code}")
