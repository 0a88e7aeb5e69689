# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client, used in a `with`, sends the lifespan events around the requests."""

from starlette.testclient import TestClient

events = []


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while (message := await receive())["type"] != "lifespan.shutdown":
            events.append(message["type"])
            await send({"type": "lifespan.startup.complete"})
        events.append("lifespan.shutdown")
        await send({"type": "lifespan.shutdown.complete"})
    else:
        events.append("request")
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})


with TestClient(app) as client:
    client.get("/")
assert events == ["lifespan.startup", "request", "lifespan.shutdown"], events
events_in_with, events[:] = list(events), []
TestClient(app).get("/")
assert events == ["request"], events
print("in a with:", *events_in_with, "| without:", *events)
