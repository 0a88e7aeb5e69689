# /// script
# requires-python = ">=3.12"
# dependencies = ["responses", "requests"]
# ///
"""responses computes an answer from the request with a function."""

import json
import re

import requests
import responses


def pay(request: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
    amount = json.loads(request.body)["amount"]
    return 201, {}, json.dumps({"paid": amount, "path": request.path_url})


with responses.RequestsMock() as mock:
    mock.add_callback(responses.POST, re.compile(r"https://shop\.invalid/orders/\d+"), callback=pay)
    answer = requests.post("https://shop.invalid/orders/7", json={"amount": 12}, timeout=5)
assert answer.json() == {"paid": 12, "path": "/orders/7"}, answer.text
print(answer.json())
