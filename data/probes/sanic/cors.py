# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "sanic", "sanic-ext", "sanic-testing"]
# ///
"""Sanic Extensions answers a preflight with origin and method, and marks the response proper."""

import asyncio

from sanic import HTTPResponse, Request, Sanic, json
from sanic_ext import Extend
from sanic_testing.testing import SanicASGITestClient

app = Sanic("shop", configure_logging=False)
app.config.CORS_ORIGINS = ["https://shop.example"]
app.config.CORS_METHODS = ["GET"]
Extend(app)


@app.get("/items")
async def items(request: Request) -> HTTPResponse:
    return json([])


async def main() -> None:
    client = SanicASGITestClient(app)
    origin = {"Origin": "https://shop.example"}
    _, preflight = await client.options("/items", headers=origin | {"Access-Control-Request-Method": "GET"})
    assert preflight.status == 204
    assert preflight.headers["Access-Control-Allow-Origin"] == "https://shop.example"
    methods = preflight.headers["Access-Control-Allow-Methods"]
    assert "get" in methods.lower().split(",")

    _, response = await client.get("/items", headers=origin)
    assert response.headers["Access-Control-Allow-Origin"] == "https://shop.example"
    _, evil = await client.get("/items", headers={"Origin": "https://evil.example"})
    assert evil.headers.get("Access-Control-Allow-Origin") != "https://evil.example"
    print(f"preflight {preflight.status}: origin https://shop.example, methods {methods}")


asyncio.run(main())
