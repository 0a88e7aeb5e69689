# /// script
# dependencies = ["fastapi"]
# ///
from fastapi import FastAPI, Request, Response, WebSocket
from fastapi.responses import PlainTextResponse

WEBSOCKET = "/talk"
app = FastAPI()


@app.get("/hello/{name}", response_class=PlainTextResponse)
async def hello(name: str) -> str:
    return f"hello {name}"


@app.post("/echo")
async def echo(request: Request) -> Response:
    return Response(await request.body())


@app.websocket("/talk")
async def talk(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text(f"you said {await websocket.receive_text()}")


APPS = {"asgi": app}
