# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client lets an exception of the application reach the test."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient


def orders(request: Request) -> PlainTextResponse:
    raise KeyError("order 7")


app = Starlette(routes=[Route("/", orders)])
try:
    TestClient(app).get("/")
except KeyError as error:
    assert error.args == ("order 7",), error
    print("KeyError in the test:", error)
else:
    raise AssertionError("it was swallowed")
response = TestClient(app, raise_server_exceptions=False).get("/")
assert response.status_code == 500, response
print("raise_server_exceptions=False:", response.status_code)
