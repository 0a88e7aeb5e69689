# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-httpserver", "requests"]
# ///
"""pytest-httpserver computes an answer from the request with a function."""

import re

import requests
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response


def pay(request: Request) -> Response:
    return Response(f"paid {request.json['amount']} for {request.path}", status=201)


with HTTPServer(host="127.0.0.1", port=0) as server:
    server.expect_request(re.compile(r"/orders/\d+"), method="POST").respond_with_handler(pay)
    answer = requests.post(server.url_for("/orders/7"), json={"amount": 12}, timeout=5)
assert (answer.status_code, answer.text) == (201, "paid 12 for /orders/7"), answer.text
print(answer.status_code, answer.text)
