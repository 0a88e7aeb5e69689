# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja's test client calls the API in the same process, without a socket."""

import os
import sys

from django.conf import settings
from django.http import HttpRequest, HttpResponse

settings.configure()

from ninja import NinjaAPI, Status  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()
network_events: list[str] = []


def watch(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.bind", "socket.connect"}:
        network_events.append(event)


@api.get("/", response={202: dict[str, int]})
def index(request: HttpRequest, response: HttpResponse) -> Status:
    response["X-Colour"] = "teal"
    return Status(202, {"pid": os.getpid()})


sys.addaudithook(watch)
response = TestClient(api).get("/")

assert response.status_code == 202
assert response.headers["x-colour"] == "teal"
assert response.json() == {"pid": os.getpid()}
assert network_events == []
print(response.status_code, response.json(), "- sockets bound or connected:", len(network_events))
