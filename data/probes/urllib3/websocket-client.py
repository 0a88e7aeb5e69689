# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3"]
# ///
"""urllib3 refuses the address of a WebSocket."""

import urllib3

try:
    urllib3.request("GET", "ws://127.0.0.1:1/", retries=False)
except urllib3.exceptions.URLSchemeUnknown as error:
    assert str(error) == "Not supported URL scheme ws", error
    print(error)
else:
    raise AssertionError("it was opened")
