# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "uvicorn"]
# ///
"""Django streams a body: an iterator under WSGI, an async iterator under ASGI."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from urllib.request import urlopen
from wsgiref.simple_server import make_server

import uvicorn
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, StreamingHttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="probe", MIDDLEWARE=[])
first_was_read = threading.Event()


def pieces() -> Iterator[str]:
    yield "first\n"
    yield "second\n" if first_was_read.wait(5) else "nobody read the first\n"


async def async_pieces() -> AsyncIterator[str]:
    yield "first\n"
    yield "second\n" if await asyncio.to_thread(first_was_read.wait, 5) else "nobody read the first\n"


def stream(request: HttpRequest, kind: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces() if kind == "sync" else async_pieces())


def read(port: int, kind: str) -> list[bytes]:
    first_was_read.clear()
    with urlopen(f"http://127.0.0.1:{port}/{kind}", timeout=10) as response:
        first = response.readline()
        first_was_read.set()
        return [first, response.readline()]


urlpatterns = [path("<str:kind>", stream)]
wsgi = make_server("127.0.0.1", 0, get_wsgi_application())
threading.Thread(target=wsgi.serve_forever, daemon=True).start()
asgi = uvicorn.Server(uvicorn.Config(get_asgi_application(), port=0, lifespan="off", log_level="error"))
asgi_thread = threading.Thread(target=asgi.run, daemon=True)
asgi_thread.start()
while not asgi.started:
    asgi_thread.join(0.02)

under_wsgi = read(wsgi.server_port, "sync")
under_asgi = read(asgi.servers[0].sockets[0].getsockname()[1], "async")
asgi.should_exit = True
asgi_thread.join()
wsgi.shutdown()
assert under_wsgi == under_asgi == [b"first\n", b"second\n"], (under_wsgi, under_asgi)
print(f"read {under_wsgi[0]!r}, then let the view go on to {under_wsgi[1]!r}, under WSGI and ASGI")
