# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django makes a WSGI and an ASGI application from one project; both answer the same view."""

import asyncio
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="probe", MIDDLEWARE=[])


def index(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")


urlpatterns = [path("", index)]


async def call_asgi() -> tuple[int, bytes]:
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
    incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    incoming.put_nowait({"type": "http.request", "body": b"", "more_body": False})
    sent: list[dict[str, Any]] = []

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await get_asgi_application()(scope, incoming.get, send)
    return sent[0]["status"], sent[1]["body"]


environ: dict[str, Any] = {"PATH_INFO": "/"}
setup_testing_defaults(environ)
statuses: list[str] = []
body = b"".join(get_wsgi_application()(environ, lambda status, headers: statuses.append(status)))
answer = asyncio.run(call_asgi())
assert (statuses, body) == (["200 OK"], b"hello"), (statuses, body)
assert answer == (200, b"hello"), answer
print(f"WSGI: {statuses[0]} {body!r}; ASGI: {answer[0]} {answer[1]!r}")
