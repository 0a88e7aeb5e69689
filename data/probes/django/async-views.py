# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "httpx2"]
# ///
"""Django under ASGI runs `async def` views on the event loop: two that wait 0.3 s overlap in one thread."""

import asyncio
import threading
import time

import httpx2
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["test"], SECRET_KEY="probe", MIDDLEWARE=[])
threads: set[int] = set()
spans: list[tuple[float, float]] = []


async def wait(request: HttpRequest) -> HttpResponse:
    threads.add(threading.get_ident())
    started = time.perf_counter()
    await asyncio.sleep(0.3)
    spans.append((started, time.perf_counter()))
    return HttpResponse("done")


urlpatterns = [path("wait", wait)]


async def main() -> None:
    transport = httpx2.ASGITransport(app=get_asgi_application())
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        responses = await asyncio.gather(client.get("/wait"), client.get("/wait"))
    assert [response.text for response in responses] == ["done", "done"]


asyncio.run(main())
assert threads == {threading.get_ident()}, "a view left the event loop's thread"
(started_1, ended_1), (started_2, ended_2) = spans
both = min(ended_1, ended_2) - max(started_1, started_2)
assert both > 0, f"the views ran one after the other, {-both:.2f} s apart"
print(f"two views of 0.3 s ran at the same time for {both:.2f} s, in the event loop's thread")
