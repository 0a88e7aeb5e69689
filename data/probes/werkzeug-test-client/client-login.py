# /// script
# requires-python = ">=3.12"
# dependencies = ["werkzeug"]
# ///
"""Werkzeug's client has no way to be logged in as a user of the framework."""

from werkzeug.test import Client


def app(environ, start_response):
    body = environ["PATH_INFO"].encode()
    start_response("201 Created", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


client = Client(app)
response = client.get("/orders")
assert response.status_code == 201, response
words = {word for name in (*dir(client), *dir(response)) for word in name.lower().split("_")}
assert "get" in words and not words & {"login", "user"}, words & {"login", "user"}
print("no method or attribute of client and answer is about users")
