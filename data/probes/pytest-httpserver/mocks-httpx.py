# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-httpserver", "httpx"]
# ///
"""pytest-httpserver answers HTTPX on an address of its own, to which the program must be pointed."""

import httpx
from pytest_httpserver import HTTPServer

with HTTPServer(host="127.0.0.1", port=0) as server:
    server.expect_request("/orders/7").respond_with_json({"id": 7}, status=201)
    answer = httpx.get(server.url_for("/orders/7"))
    address = server.url_for("/")
assert (answer.status_code, answer.json()) == (201, {"id": 7}), answer
assert address.startswith("http://127.0.0.1:"), address
print(answer.status_code, answer.json(), "from a server on", address.rsplit(":", 1)[0])
