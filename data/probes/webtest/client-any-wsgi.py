# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest calls any WSGI application."""

from webtest import TestApp


def app(environ, start_response):
    body = environ["PATH_INFO"].encode()
    start_response("201 Created", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


response = TestApp(app).get("/orders")
assert (response.status_int, response.text) == (201, "/orders"), response
print(response.status_int, response.text)
