# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 calls any WSGI application through its transport."""

import httpx2


def app(environ, start_response):
    body = environ["PATH_INFO"].encode()
    start_response("201 Created", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


client = httpx2.Client(transport=httpx2.WSGITransport(app=app), base_url="http://shop")
response = client.get("/orders")
assert (response.status_code, response.text) == (201, "/orders"), response
print(response.status_code, response.text)
