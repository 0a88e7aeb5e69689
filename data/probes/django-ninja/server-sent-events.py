# /// script
# requires-python = ">=3.12"
# dependencies = ["django-eventstream", "django-ninja"]
# ///
"""A Django Ninja handler publishes an event with name and id as `text/event-stream` by django-eventstream."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpRequest
from django.test import AsyncClient, Client
from django.urls import include, path

folder = tempfile.TemporaryDirectory()
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django_eventstream"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": Path(folder.name, "db")}},
    EVENTSTREAM_STORAGE_CLASS="django_eventstream.storage.DjangoModelStorage",
)
django.setup()

import django_eventstream  # noqa: E402
from ninja import NinjaAPI  # noqa: E402
from ninja.streaming import SSE  # noqa: E402

api = NinjaAPI()


@api.post("/prices")
def publish(request: HttpRequest, gold: int) -> None:
    django_eventstream.send_event("prices", "price", {"gold": gold})


@api.get("/own", response=SSE[dict])
def own(request: HttpRequest):
    yield {"event": "price", "id": 1, "gold": 71}


urlpatterns = [
    path("api/", api.urls),
    path("events/", include(django_eventstream.urls), {"channels": ["prices"]}),
]


async def receive() -> tuple[str, str]:
    response = await AsyncClient().get("/events/")
    body: AsyncIterator[bytes] = response.streaming_content
    async with asyncio.timeout(20):
        while b"stream-open" not in await anext(body):
            pass
        publishing = asyncio.create_task(asyncio.to_thread(Client().post, "/api/prices?gold=71"))
        while b"price" not in (event := await anext(body)):
            pass
        assert (await publishing).status_code == 200
    return response.headers["Content-Type"], event.decode()


with folder:
    call_command("migrate", verbosity=0)
    content_type, event = asyncio.run(receive())
own_event = Client().get("/api/own").getvalue().decode()

lines = event.splitlines()
assert content_type == "text/event-stream"
assert "event: price" in lines and 'data: {"gold": 71}' in lines and "id: prices:1" in lines, event
assert own_event == 'data: {"event": "price", "id": 1, "gold": 71}\n\n', "SSE[] may send names and ids now"
print(f"{content_type}: {event!r}")
print(f"Django Ninja's own SSE[dict]: {own_event!r}")
