# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest"]
# ///
"""WebTest, which Pyramid's documentation teaches, calls the application in the same process."""

import threading

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from webtest import TestApp

threads = []


def echo(request: Request) -> Response:
    threads.append(threading.get_ident())
    response = Response(json_body=request.json_body, status=201)
    response.headers["X-Seen"] = request.headers["X-Seen"]
    return response


with Configurator() as config:
    config.add_route("echo", "/echo", request_method="POST")
    config.add_view(echo, route_name="echo")
    client = TestApp(config.make_wsgi_app())

answer = client.post_json("/echo", {"n": 1}, headers={"X-Seen": "yes"})
assert answer.status_code == 201
assert answer.headers["X-Seen"] == "yes"
assert answer.json == {"n": 1}
assert threads == [threading.get_ident()]
print(f"{answer.status}, X-Seen: {answer.headers['X-Seen']}, body {answer.json}, in the caller's thread")
