# /// script
# requires-python = ">=3.12"
# dependencies = ["werkzeug"]
# ///
"""Werkzeug's client calls any WSGI application."""

from werkzeug.test import Client


def app(environ, start_response):
    body = environ["PATH_INFO"].encode()
    start_response("201 Created", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


response = Client(app).get("/orders")
assert (response.status_code, response.text) == (201, "/orders"), response
print(response.status_code, response.text)
