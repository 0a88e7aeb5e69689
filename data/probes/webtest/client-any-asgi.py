# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest calls WSGI applications; an ASGI application fails in it."""

from webtest import TestApp


async def app(scope, receive, send):
    assert scope["type"] == "http", scope["type"]
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


try:
    TestApp(app, lint=False).get("/orders")
except TypeError as error:
    assert "missing 1 required positional argument: 'send'" in str(error), error
    print("TypeError:", error)
else:
    raise AssertionError("it was called")
