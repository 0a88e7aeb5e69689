# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]", "starlette", "httpx"]
# ///
"""python-socketio runs beside a Starlette application on one ASGI server."""

import contextlib
import socket
import threading

import httpx
import socketio
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

sio = socketio.AsyncServer(async_mode="asgi")
pages = Starlette(routes=[Route("/", lambda request: PlainTextResponse("a page"))])
app = socketio.ASGIApp(sio, pages)


@sio.event
async def echo(sid, words):
    return words.upper()


@contextlib.contextmanager
def serving(app):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def main() -> None:
    with serving(app) as port, socketio.SimpleClient() as client:
        client.connect(f"http://127.0.0.1:{port}")
        said, page = client.call("echo", "hello"), httpx.get(f"http://127.0.0.1:{port}/").text
    assert (said, page) == ("HELLO", "a page"), (said, page)
    print(said, "and", page, "from one server")


if __name__ == "__main__":
    main()
