# /// script
# requires-python = ">=3.12"
# dependencies = ["respx", "httpx"]
# ///
"""RESPX refuses a request that was not prepared, instead of letting it out."""

import httpx
import respx

with respx.mock(assert_all_called=False) as mock:
    mock.get("https://shop.invalid/orders/7").respond(200)
    try:
        httpx.post("https://shop.invalid/orders/7")
    except AssertionError as error:
        message = str(error)
    else:
        raise SystemExit("it was let out")
assert "not mocked!" in message, message
print(message)
