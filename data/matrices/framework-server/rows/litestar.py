# /// script
# dependencies = ["litestar"]
# ///
from litestar import Litestar, MediaType, Request, get, post, websocket_listener

WEBSOCKET = "/talk"


@get("/hello/{name:str}", media_type=MediaType.TEXT)
async def hello(name: str) -> str:
    return f"hello {name}"


@post("/echo", media_type=MediaType.TEXT, status_code=200)
async def echo(request: Request) -> bytes:
    return await request.body()


@websocket_listener("/talk")
async def talk(data: str) -> str:
    return f"you said {data}"


APPS = {"asgi": Litestar([hello, echo, talk])}
