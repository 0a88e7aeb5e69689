# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///
"""Requests refuses the address of a WebSocket."""

import requests

try:
    requests.get("ws://127.0.0.1:1/", timeout=5)
except requests.exceptions.InvalidSchema as error:
    assert "No connection adapters were found for 'ws://127.0.0.1:1/'" in str(error), error
    print(error)
else:
    raise AssertionError("it was opened")
assert set(requests.Session().adapters) == {"http://", "https://"}
