# /// script
# requires-python = ">=3.12"
# dependencies = ["django-asgi-lifespan", "django-ninja", "httpx2", "uvicorn"]
# ///
"""A Django Ninja handler reads what was opened at start and is closed at stop, with django-asgi-lifespan."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2
import uvicorn
from django.apps import AppConfig
from django.conf import settings
from django.http import HttpRequest
from django.urls import path
from django_asgi_lifespan.asgi import get_asgi_application
from django_asgi_lifespan.register import register_lifespan_manager

events: list[str] = []


@asynccontextmanager
async def lifespan() -> AsyncIterator[dict[str, dict[str, int]]]:
    events.append("open")
    prices = {"tea": 3}
    yield {"prices": prices}
    prices.clear()
    events.append("close")


class ShopConfig(AppConfig):
    name, label = "__main__", "shop"

    def ready(self) -> None:
        register_lifespan_manager(context_manager=lifespan)


settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    SECRET_KEY="probe",
    INSTALLED_APPS=["__main__.ShopConfig"],
    MIDDLEWARE=["django_asgi_lifespan.middleware.LifespanStateMiddleware"],
)

from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/tea")
async def tea(request: HttpRequest) -> int:
    events.append("request")
    return request.state["prices"]["tea"]


async def main() -> list[int]:
    server = uvicorn.Server(uvicorn.Config(get_asgi_application(), port=0, lifespan="on", log_level="error"))
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():
        await asyncio.sleep(0.02)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=10) as client:
            return [(await client.get("/api/tea")).json() for _ in range(2)]
    finally:
        server.should_exit = True
        await serving


urlpatterns = [path("api/", api.urls)]
answers = asyncio.run(main())
assert answers == [3, 3], answers
assert events == ["open", "request", "request", "close"], events
print(" -> ".join(events))
