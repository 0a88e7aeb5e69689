# /// script
# requires-python = ">=3.12"
# dependencies = ["responses"]
# ///
"""responses fails when an answer that was prepared was never asked for."""

import responses

try:
    with responses.RequestsMock() as mock:
        mock.get("https://shop.invalid/orders/7", json={})
except AssertionError as error:
    message = str(error)
else:
    raise SystemExit("nobody noticed")
assert "Not all requests have been executed" in message, message
print(message)
