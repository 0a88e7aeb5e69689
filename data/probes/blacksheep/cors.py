# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep answers a CORS preflight and adds the header to the response proper."""

import asyncio

from blacksheep import Application, put
from blacksheep.testing import TestClient

ORIGIN = "https://shop.example"
app = Application()
app.use_cors(allow_origins=ORIGIN, allow_methods="PUT")


@put("/stock")
async def set_stock() -> str:
    return "set"


async def main() -> None:
    await app.start()
    client = TestClient(app)
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
    preflight = await client.options("/stock", headers=asked)
    proper = await client.put("/stock", headers={"Origin": ORIGIN})
    foreign = await client.put("/stock", headers={"Origin": "https://other.example"})
    assert preflight.status == 200
    assert preflight.headers.get_first(b"Access-Control-Allow-Origin") == ORIGIN.encode()
    assert b"PUT" in (preflight.headers.get_first(b"Access-Control-Allow-Methods") or b"")
    assert proper.headers.get_first(b"Access-Control-Allow-Origin") == ORIGIN.encode()
    assert foreign.headers.get_first(b"Access-Control-Allow-Origin") is None
    print("preflight:", preflight.status, *preflight.headers.get(b"Access-Control-Allow-Methods"))


asyncio.run(main())
