# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""One Django Ninja project answers through Django's WSGI callable and through its ASGI one."""

import asyncio
from typing import Any
from wsgiref.util import setup_testing_defaults

from asgiref.testing import ApplicationCommunicator
from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from django.core.asgi import get_asgi_application  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/hello")
def hello(request: HttpRequest) -> dict[str, str]:
    return {"handled as": type(request).__name__}


urlpatterns = [path("", api.urls)]


async def ask_asgi() -> bytes:
    scope = {"type": "http", "method": "GET", "path": "/hello", "query_string": b"", "headers": []}
    communicator = ApplicationCommunicator(get_asgi_application(), scope)
    await communicator.send_input({"type": "http.request"})
    assert (await communicator.receive_output(5))["status"] == 200
    return (await communicator.receive_output(5))["body"]


environ: dict[str, Any] = {"PATH_INFO": "/hello"}
setup_testing_defaults(environ)
by_wsgi = b"".join(get_wsgi_application()(environ, lambda status, headers: None))
by_asgi = asyncio.run(ask_asgi())

assert by_wsgi == b'{"handled as": "WSGIRequest"}'
assert by_asgi == b'{"handled as": "ASGIRequest"}'
print(by_wsgi.decode(), by_asgi.decode())
