# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-asgi-lifespan", "httpx2", "uvicorn"]
# ///
"""Django opens a resource at start and closes it at stop, with the django-asgi-lifespan package."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2
import uvicorn
from django.apps import AppConfig
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django_asgi_lifespan.asgi import get_asgi_application
from django_asgi_lifespan.register import register_lifespan_manager

log: list[str] = []


@asynccontextmanager
async def lifespan() -> AsyncIterator[dict[str, list[str]]]:
    log.append("open")
    resource = ["hello"]
    yield {"greeting": resource}
    resource.clear()
    log.append("close")


class ShopConfig(AppConfig):
    name, label = "__main__", "shop"

    def ready(self) -> None:
        log.append("ready")
        register_lifespan_manager(context_manager=lifespan)


async def index(request: HttpRequest) -> HttpResponse:
    log.append("request")
    return HttpResponse(request.state["greeting"])


async def main() -> list[str]:
    server = uvicorn.Server(uvicorn.Config(get_asgi_application(), port=0, lifespan="on", log_level="error"))
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():
        await asyncio.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        answers = [(await client.get("/")).text for _ in range(2)]
    server.should_exit = True
    await serving
    return answers


settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    SECRET_KEY="probe",
    INSTALLED_APPS=["__main__.ShopConfig"],
    MIDDLEWARE=["django_asgi_lifespan.middleware.LifespanStateMiddleware"],
)
urlpatterns = [path("", index)]
answers = asyncio.run(main())
assert answers == ["hello", "hello"], answers
assert log == ["ready", "open", "request", "request", "close"], log
print(" -> ".join(log))
