# /// script
# requires-python = ">=3.12"
# dependencies = ["respx"]
# ///
"""RESPX fails when an answer that was prepared was never asked for."""

import respx

try:
    with respx.mock() as mock:
        mock.get("https://shop.invalid/orders/7").respond(200)
except AssertionError as error:
    message = str(error)
else:
    raise SystemExit("nobody noticed")
assert "some routes were not called" in message, message
print(message)
