# /// script
# requires-python = ">=3.12"
# dependencies = ["respx", "httpx2"]
# ///
"""RESPX leaves HTTPX2 alone: its call looks for the real host."""

import httpx2
import respx

with respx.mock(assert_all_called=False) as mock:
    route = mock.get("https://shop.invalid/orders/7").respond(201)
    try:
        httpx2.get("https://shop.invalid/orders/7")
    except httpx2.ConnectError as error:
        print("ConnectError:", error)
    else:
        raise AssertionError("it was answered")
    assert not route.called
