# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI accepts a WebSocket on a route, receives a message and answers on it."""

from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient

app = FastAPI()


@app.websocket("/rooms/{room}")
async def echo(websocket: WebSocket, room: str) -> None:
    await websocket.accept()
    message = await websocket.receive_text()
    await websocket.send_text(f"{room}: {message}")
    await websocket.close()


with TestClient(app).websocket_connect("/rooms/blue") as connection:
    connection.send_text("hello")
    answer = connection.receive_text()

assert answer == "blue: hello", answer
print(f"sent 'hello' to /rooms/blue, received {answer!r}")
