# /// script
# requires-python = ">=3.12"
# dependencies = ["respx", "httpx"]
# ///
"""RESPX computes an answer from the request with a function."""

import json

import httpx
import respx


def pay(request: httpx.Request, number: str) -> httpx.Response:
    return httpx.Response(201, json={"paid": json.loads(request.content)["amount"], "order": number})


with respx.mock() as mock:
    mock.post(url__regex=r"https://shop\.invalid/orders/(?P<number>\d+)").mock(side_effect=pay)
    answer = httpx.post("https://shop.invalid/orders/7", json={"amount": 12})
assert answer.json() == {"paid": 12, "order": "7"}, answer.text
print(answer.json())
