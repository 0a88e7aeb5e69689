# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar refuses a POST without a valid CSRF token once its protection is switched on."""

from litestar import Litestar, get, post
from litestar.config.csrf import CSRFConfig
from litestar.testing import TestClient

orders: list[str] = []


@get("/order")
async def show_form() -> str:
    return "form"


@post("/order")
async def place_order() -> str:
    orders.append("one")
    return "placed"


with TestClient(Litestar([show_form, place_order], csrf_config=CSRFConfig(secret="s3cret"))) as client:
    token = client.get("/order").cookies["csrftoken"]
    missing = client.post("/order")
    forged = client.post("/order", headers={"x-csrftoken": token[::-1]})
    assert orders == []
    valid = client.post("/order", headers={"x-csrftoken": token})

assert (missing.status_code, forged.status_code, valid.status_code) == (403, 403, 201)
assert orders == ["one"]
print("no token:", missing.status_code, "- forged:", forged.status_code, "- valid:", valid.status_code)
