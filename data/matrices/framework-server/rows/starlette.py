# /// script
# dependencies = ["starlette"]
# ///
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

WEBSOCKET = "/talk"


async def hello(request: Request) -> Response:
    return PlainTextResponse(f"hello {request.path_params['name']}")


async def echo(request: Request) -> Response:
    return Response(await request.body())


async def talk(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text(f"you said {await websocket.receive_text()}")


routes = [Route("/hello/{name}", hello), Route("/echo", echo, methods=["POST"]), WebSocketRoute("/talk", talk)]
APPS = {"asgi": Starlette(routes=routes)}
