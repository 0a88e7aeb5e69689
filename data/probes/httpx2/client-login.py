# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 has no way to be logged in as a user of the framework."""

import httpx2


def app(environ, start_response):
    body = environ["PATH_INFO"].encode()
    start_response("201 Created", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


client = httpx2.Client(transport=httpx2.WSGITransport(app=app), base_url="http://shop")
response = client.get("/orders")
assert response.status_code == 201, response
words = {word for name in (*dir(client), *dir(response)) for word in name.lower().split("_")}
assert "get" in words and not words & {"login", "user"}, words & {"login", "user"}
print("no method or attribute of client and answer is about users")
