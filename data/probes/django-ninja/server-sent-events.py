# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja sends events as text/event-stream, but an event gets neither a name nor an id."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI, Schema  # noqa: E402
from ninja.streaming import SSE  # noqa: E402

api = NinjaAPI()


class Price(Schema):
    event: str
    id: int
    data: str


@api.get("/prices", response=SSE[Price])
def prices(request: HttpRequest) -> Iterator[Price]:
    yield Price(event="price", id=1, data="12.50")
    yield Price(event="price", id=2, data="12.75")


urlpatterns = [path("", api.urls)]
response = Client().get("/prices")
events = response.getvalue().decode().split("\n\n")

assert response["content-type"].startswith("text/event-stream")
assert events == [
    'data: {"event": "price", "id": 1, "data": "12.50"}',
    'data: {"event": "price", "id": 2, "data": "12.75"}',
    "",
], "the fields of an event may be sent as SSE fields now"
print(response["content-type"], events[:2])
