# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar answers a CORS preflight and adds the header to the response proper."""

from litestar import Litestar, put
from litestar.config.cors import CORSConfig
from litestar.testing import TestClient

ORIGIN = "https://shop.example"


@put("/stock")
async def set_stock() -> str:
    return "set"


cors = CORSConfig(allow_origins=[ORIGIN], allow_methods=["PUT"])
with TestClient(Litestar([set_stock], cors_config=cors)) as client:
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
    preflight = client.options("/stock", headers=asked)
    proper = client.put("/stock", headers={"Origin": ORIGIN})
    foreign = client.put("/stock", headers={"Origin": "https://other.example"})

assert preflight.is_success
assert preflight.headers["access-control-allow-origin"] == ORIGIN
assert "PUT" in preflight.headers["access-control-allow-methods"]
assert proper.headers["access-control-allow-origin"] == ORIGIN
assert foreign.headers.get("access-control-allow-origin") not in {"*", "https://other.example"}
print("preflight:", preflight.status_code, preflight.headers["access-control-allow-methods"])
