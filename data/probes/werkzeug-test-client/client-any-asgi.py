# /// script
# requires-python = ">=3.12"
# dependencies = ["werkzeug"]
# ///
"""Werkzeug's client calls WSGI applications; an ASGI application fails in it."""

from werkzeug.test import Client


async def app(scope, receive, send):
    assert scope["type"] == "http", scope["type"]
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


try:
    Client(app).get("/orders")
except TypeError as error:
    assert "missing 1 required positional argument: 'send'" in str(error), error
    print("TypeError:", error)
else:
    raise AssertionError("it was called")
