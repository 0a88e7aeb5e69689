# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "itsdangerous", "python-multipart", "starlette-wtf"]
# ///
"""Starlette refuses a POST without a valid CSRF token with 403, with Starlette-WTF."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette_wtf import CSRFProtectMiddleware, csrf_protect, csrf_token


@csrf_protect
async def transfer(request: Request) -> PlainTextResponse:
    return PlainTextResponse(csrf_token(request) if request.method == "GET" else "transferred")


app = Starlette(
    routes=[Route("/transfer", transfer, methods=["GET", "POST"])],
    middleware=[
        Middleware(SessionMiddleware, secret_key="only for this probe"),
        Middleware(CSRFProtectMiddleware, csrf_secret="only for this probe too"),
    ],
)
browser = TestClient(app)
token = browser.get("/transfer").text
without = browser.post("/transfer")
forged = browser.post("/transfer", data={"csrf_token": token[::-1]})
proper = browser.post("/transfer", data={"csrf_token": token})

assert (without.status_code, forged.status_code) == (403, 403)
assert (proper.status_code, proper.text) == (200, "transferred")
print(f"no token {without.status_code}, wrong token {forged.status_code}, token {proper.status_code}")
