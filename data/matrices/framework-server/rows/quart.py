# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
from quart import Quart, request, websocket

WEBSOCKET = "/talk"
app = Quart(__name__)


@app.get("/hello/<name>")
async def hello(name: str) -> str:
    return f"hello {name}"


@app.post("/echo")
async def echo() -> bytes:
    return await request.get_data()


@app.websocket("/talk")
async def talk() -> None:
    await websocket.send(f"you said {await websocket.receive()}")


APPS = {"asgi": app}
