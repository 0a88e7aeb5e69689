# /// script
# dependencies = ["aiohttp"]
# ///
from aiohttp import WSMsgType, web

WEBSOCKET, WORKER = "/talk", "aiohttp.GunicornWebWorker"


async def hello(request: web.Request) -> web.Response:
    return web.Response(text=f"hello {request.match_info['name']}")


async def echo(request: web.Request) -> web.Response:
    return web.Response(body=await request.read())


async def talk(request: web.Request) -> web.WebSocketResponse:
    connection = web.WebSocketResponse()
    await connection.prepare(request)
    async for message in connection:
        if message.type is WSMsgType.TEXT:
            await connection.send_str(f"you said {message.data}")
    return connection


app = web.Application()
app.add_routes([web.get("/hello/{name}", hello), web.post("/echo", echo), web.get("/talk", talk)])
APPS = {"own": app}
