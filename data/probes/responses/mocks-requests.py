# /// script
# requires-python = ">=3.12"
# dependencies = ["responses", "requests"]
# ///
"""responses answers a call of Requests to a fixed address, without a connection."""

import requests
import responses

with responses.RequestsMock() as mock:
    mock.get("https://shop.invalid/orders/7", json={"id": 7}, status=201)
    answer = requests.get("https://shop.invalid/orders/7", timeout=5)
assert (answer.status_code, answer.json()) == (201, {"id": 7}), answer
print(answer.status_code, answer.json())
