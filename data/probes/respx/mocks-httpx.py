# /// script
# requires-python = ">=3.12"
# dependencies = ["respx", "httpx"]
# ///
"""RESPX answers a call of HTTPX to a fixed address, without a connection."""

import httpx
import respx

with respx.mock:
    respx.get("https://shop.invalid/orders/7").respond(201, json={"id": 7})
    answer = httpx.get("https://shop.invalid/orders/7")
assert (answer.status_code, answer.json()) == (201, {"id": 7}), answer
print(answer.status_code, answer.json())
