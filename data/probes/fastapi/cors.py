# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI's CORS middleware answers a preflight request and adds the header to the response proper."""

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.testclient import TestClient

ORIGIN = "https://app.example"
app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=[ORIGIN], allow_methods=["PUT"])


@app.put("/orders")
def replace_orders() -> str:
    return "replaced"


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
