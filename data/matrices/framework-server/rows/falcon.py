# /// script
# dependencies = ["falcon"]
# ///
import falcon
import falcon.asgi

WEBSOCKET = "/talk"


class Hello:
    def on_get(self, req: falcon.Request, resp: falcon.Response, name: str) -> None:
        resp.text = f"hello {name}"

    async def on_get_async(self, req: falcon.asgi.Request, resp: falcon.asgi.Response, name: str) -> None:
        resp.text = f"hello {name}"


class Echo:
    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        resp.data = req.bounded_stream.read()

    async def on_post_async(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        resp.data = await req.stream.read()


class Talk:
    async def on_websocket(self, req: falcon.asgi.Request, ws: falcon.asgi.WebSocket) -> None:
        await ws.accept()
        await ws.send_text(f"you said {await ws.receive_text()}")


APPS = {"wsgi": falcon.App(), "asgi": falcon.asgi.App()}
for interface, suffix in (("wsgi", None), ("asgi", "async")):
    APPS[interface].add_route("/hello/{name}", Hello(), suffix=suffix)
    APPS[interface].add_route("/echo", Echo(), suffix=suffix)
APPS["asgi"].add_route("/talk", Talk())
