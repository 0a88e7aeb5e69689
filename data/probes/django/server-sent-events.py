# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-eventstream"]
# ///
"""Django sends events with name and id as `text/event-stream`, with the django-eventstream package."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.test import AsyncClient
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

urlpatterns = [path("events/", include(django_eventstream.urls), {"channels": ["prices"]})]


async def receive() -> tuple[str, str]:
    response = await AsyncClient().get("/events/")
    body: AsyncIterator[bytes] = response.streaming_content
    async with asyncio.timeout(8):
        while b"stream-open" not in await anext(body):
            pass
        send = asyncio.to_thread(django_eventstream.send_event, "prices", "price", {"gold": 71})
        sending = asyncio.create_task(send)
        while b"price" not in (event := await anext(body)):
            pass
        await sending
    return response.headers["Content-Type"], event.decode()


with folder:
    call_command("migrate", verbosity=0)
    content_type, event = asyncio.run(receive())

lines = event.splitlines()
assert content_type == "text/event-stream"
assert "event: price" in lines and 'data: {"gold": 71}' in lines and "id: prices:1" in lines, event
print(f"{content_type}: {event!r}")
