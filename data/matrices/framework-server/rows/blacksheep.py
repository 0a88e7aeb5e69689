# /// script
# dependencies = ["blacksheep"]
# ///
from blacksheep import Application, Content, Request, Response, WebSocket, get, post, ws

WEBSOCKET = "/talk"
app = Application()


@get("/hello/{name}")
async def hello(name: str) -> str:
    return f"hello {name}"


@post("/echo")
async def echo(request: Request) -> Response:
    return Response(200, content=Content(b"text/plain", await request.read()))


@ws("/talk")
async def talk(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text(f"you said {await websocket.receive_text()}")


APPS = {"asgi": app}
