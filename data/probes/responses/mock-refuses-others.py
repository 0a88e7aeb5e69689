# /// script
# requires-python = ">=3.12"
# dependencies = ["responses", "requests"]
# ///
"""responses refuses a request that was not prepared, instead of letting it out."""

import requests
import responses

with responses.RequestsMock() as mock:
    mock.get("https://shop.invalid/orders/7", json={})
    requests.get("https://shop.invalid/orders/7", timeout=5)
    try:
        requests.post("https://shop.invalid/orders/7", timeout=5)
    except requests.ConnectionError as error:
        assert "Connection refused by Responses" in str(error), error
        print(str(error).splitlines()[0])
    else:
        raise AssertionError("it was let out")
