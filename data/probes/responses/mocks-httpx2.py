# /// script
# requires-python = ">=3.12"
# dependencies = ["responses", "httpx2"]
# ///
"""responses leaves HTTPX2 alone: its call looks for the real host."""

import httpx2
import responses

with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
    mock.get("https://shop.invalid/orders/7", json={"id": 7})
    try:
        httpx2.get("https://shop.invalid/orders/7")
    except httpx2.ConnectError as error:
        print("ConnectError:", error)
    else:
        raise AssertionError("it was answered")
    assert len(mock.calls) == 0
