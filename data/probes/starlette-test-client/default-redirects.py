# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client follows a redirect, without an option."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient


def orders(request: Request) -> Response:
    return RedirectResponse("/new", 301) if request.url.path == "/old" else PlainTextResponse("new")


app = Starlette(routes=[Route("/old", orders), Route("/new", orders)])
plain = TestClient(app).get("/old")
stopped = TestClient(app, follow_redirects=False).get("/old")
assert (plain.status_code, plain.text, stopped.status_code) == (200, "new", 301), (plain, stopped)
print("default:", plain.status_code, plain.text, "| follow_redirects=False:", stopped.status_code)
