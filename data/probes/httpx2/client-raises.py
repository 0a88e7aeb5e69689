# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2"]
# ///
"""HTTPX2's transport lets an exception of the application reach the test."""

import httpx2


def app(environ, start_response):
    raise KeyError("order 7")


try:
    httpx2.Client(transport=httpx2.WSGITransport(app=app)).get("http://shop/")
except KeyError as error:
    assert error.args == ("order 7",), error
    print("KeyError in the test:", error)
else:
    raise AssertionError("it was swallowed")
