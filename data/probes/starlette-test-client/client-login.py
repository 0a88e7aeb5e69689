# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client has no way to be logged in as a user of the framework."""

from starlette.testclient import TestClient


async def app(scope, receive, send):
    assert scope["type"] == "http", scope["type"]
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


client = TestClient(app)
response = client.get("/orders")
assert response.status_code == 201, response
words = {word for name in (*dir(client), *dir(response)) for word in name.lower().split("_")}
assert "get" in words and not words & {"login", "user"}, words & {"login", "user"}
print("no method or attribute of client and answer is about users")
