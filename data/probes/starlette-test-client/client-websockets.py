# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette's client opens a WebSocket of the application in the same process."""

from starlette.testclient import TestClient


async def app(scope, receive, send):
    assert scope["type"] == "websocket", scope["type"]
    assert (await receive())["type"] == "websocket.connect"
    await send({"type": "websocket.accept"})
    message = await receive()
    await send({"type": "websocket.send", "text": message["text"].upper()})
    await receive()


with TestClient(app).websocket_connect("/live") as connection:
    connection.send_text("order 7")
    answer = connection.receive_text()
assert answer == "ORDER 7", answer
print(answer)
