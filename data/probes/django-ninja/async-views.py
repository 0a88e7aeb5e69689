# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "uvicorn", "httpx"]
# ///
"""Two async Django Ninja handlers wait at the same time on the event loop of one thread under ASGI."""

import asyncio
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from django.core.asgi import get_asgi_application  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/")
async def wait(request: HttpRequest) -> dict[str, bool]:
    await asyncio.sleep(0.3)
    return {"in_main_thread": threading.current_thread() is threading.main_thread()}


urlpatterns = [path("", api.urls)]
application = get_asgi_application()


async def ask(url: str) -> tuple[list[httpx.Response], float]:
    async with httpx.AsyncClient(base_url=url, timeout=10) as client:
        await client.get("/")
        start = time.perf_counter()
        return await asyncio.gather(client.get("/"), client.get("/")), time.perf_counter() - start


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        options = ["--app-dir", str(Path(__file__).parent), "--fd", str(listener.fileno()), "--ws", "none"]
        command = [sys.executable, "-m", "uvicorn", f"{Path(__file__).stem}:application", *options]
        server = subprocess.Popen(command, pass_fds=[listener.fileno()])
        try:
            responses, seconds = asyncio.run(ask(f"http://127.0.0.1:{listener.getsockname()[1]}"))
        finally:
            server.terminate()
            server.wait()
    assert [response.json() for response in responses] == [{"in_main_thread": True}] * 2
    assert 0.3 <= seconds < 0.58, f"the handlers ran one after the other: {seconds:.2f} s"
    print(f"2 handlers of 0.3 s took {seconds:.2f} s in one thread")
