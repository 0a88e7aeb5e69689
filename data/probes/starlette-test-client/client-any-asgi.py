# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client calls any ASGI application."""

from starlette.testclient import TestClient


async def app(scope, receive, send):
    assert scope["type"] == "http", scope["type"]
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


response = TestClient(app).get("/orders")
assert (response.status_code, response.text) == (201, "/orders"), response
print(response.status_code, response.text)
