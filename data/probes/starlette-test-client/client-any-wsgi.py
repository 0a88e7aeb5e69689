# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client calls ASGI applications; a WSGI application fails in it."""

from starlette.testclient import TestClient


def app(environ, start_response):
    body = environ["PATH_INFO"].encode()
    start_response("201 Created", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


try:
    TestClient(app).get("/orders")
except TypeError as error:
    assert "missing 1 required positional argument: 'start_response'" in str(error), error
    print("TypeError:", error)
else:
    raise AssertionError("it was called")
