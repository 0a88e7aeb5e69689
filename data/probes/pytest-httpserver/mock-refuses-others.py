# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-httpserver", "requests"]
# ///
"""pytest-httpserver answers 500 to a request that was not prepared, and fails the test afterwards."""

import requests
from pytest_httpserver import HTTPServer

with HTTPServer(host="127.0.0.1", port=0) as server:
    server.expect_request("/orders/7").respond_with_json({})
    answer = requests.get(server.url_for("/other"), timeout=5)
    try:
        server.check_assertions()
    except AssertionError as error:
        message = str(error)
    else:
        raise SystemExit("nobody noticed")
assert answer.status_code == 500 and "No handler found for request" in message, message
print(answer.status_code, message.splitlines()[0])
