# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "quart-cors"]
# ///
"""Quart answers a preflight request and adds the header to the response proper, with Quart-CORS."""

import asyncio

from quart import Quart
from quart_cors import cors

ORIGIN = "https://app.example"
app = cors(Quart(__name__), allow_origin=[ORIGIN], allow_methods=["PUT"])


@app.put("/orders")
async def replace_orders() -> str:
    return "replaced"


async def main() -> None:
    client = app.test_client()
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
    preflight = await client.options("/orders", headers=asked)
    assert preflight.status_code == 200
    assert preflight.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert "PUT" in preflight.headers["Access-Control-Allow-Methods"]

    proper = await client.put("/orders", headers={"Origin": ORIGIN})
    assert proper.headers["Access-Control-Allow-Origin"] == ORIGIN
    foreign = await client.put("/orders", headers={"Origin": "https://evil.example"})
    assert "Access-Control-Allow-Origin" not in foreign.headers
    print(f"preflight {preflight.status_code}, methods {preflight.headers['Access-Control-Allow-Methods']}")


asyncio.run(main())
