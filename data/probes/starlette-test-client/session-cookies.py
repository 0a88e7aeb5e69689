# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client sends back the cookie that an earlier answer set."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient


def orders(request: Request) -> PlainTextResponse:
    response = PlainTextResponse(request.headers.get("Cookie", "no cookie"))
    if request.url.path == "/login":
        response.set_cookie("session", "7")
    return response


client = TestClient(Starlette(routes=[Route("/login", orders), Route("/orders", orders)]))
first, second = client.get("/login").text, client.get("/orders").text
assert (first, second) == ("no cookie", "session=7"), (first, second)
print(f"{first}, then {second}")
