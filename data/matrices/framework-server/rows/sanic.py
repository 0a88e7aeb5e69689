# /// script
# dependencies = ["sanic"]
# ///
from sanic import HTTPResponse, Request, Sanic, Websocket, raw, text

WEBSOCKET = "/talk"
app = Sanic("cell")


@app.get("/hello/<name>")
async def hello(request: Request, name: str) -> HTTPResponse:
    return text(f"hello {name}")


@app.post("/echo")
async def echo(request: Request) -> HTTPResponse:
    return raw(request.body)


@app.websocket("/talk")
async def talk(request: Request, ws: Websocket) -> None:
    await ws.send(f"you said {await ws.recv()}")


APPS = {"asgi": app}
