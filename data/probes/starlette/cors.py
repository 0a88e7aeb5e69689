# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's CORS middleware answers a preflight request and adds the header to the response proper."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

ORIGIN = "https://app.example"


async def replace_orders(request: Request) -> PlainTextResponse:
    return PlainTextResponse("replaced")


app = Starlette(
    routes=[Route("/orders", replace_orders, methods=["PUT"])],
    middleware=[Middleware(CORSMiddleware, allow_origins=[ORIGIN], allow_methods=["PUT"])],
)
client = TestClient(app)
preflight = client.options("/orders", headers={"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"})
assert preflight.status_code == 200
assert preflight.headers["access-control-allow-origin"] == ORIGIN
assert "PUT" in preflight.headers["access-control-allow-methods"]

proper = client.put("/orders", headers={"Origin": ORIGIN})
assert proper.headers["access-control-allow-origin"] == ORIGIN
foreign = client.put("/orders", headers={"Origin": "https://evil.example"})
assert "access-control-allow-origin" not in foreign.headers
print(f"preflight {preflight.status_code}, methods {preflight.headers['access-control-allow-methods']}")
