# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "uvicorn", "httpx"]
# ///
"""A client reads the first piece of a Django Ninja stream while the handler waits to make the second."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from django.core.asgi import get_asgi_application  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402
from ninja.streaming import JSONL  # noqa: E402

api = NinjaAPI()
first_was_read = asyncio.Event()


@api.get("/stream", response=JSONL[str])
async def stream(request: HttpRequest) -> AsyncIterator[str]:
    yield "first"
    await asyncio.wait_for(first_was_read.wait(), timeout=5)
    yield "second"


@api.get("/confirm")
async def confirm(request: HttpRequest) -> None:
    first_was_read.set()


urlpatterns = [path("", api.urls)]
application = get_asgi_application()

if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        options = ["--app-dir", str(Path(__file__).parent), "--fd", str(listener.fileno()), "--ws", "none"]
        command = [sys.executable, "-m", "uvicorn", f"{Path(__file__).stem}:application", *options]
        server = subprocess.Popen(command, pass_fds=[listener.fileno()])
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        try:
            with httpx.stream("GET", f"{url}/stream", timeout=10) as response:
                lines = response.iter_lines()
                received = [next(lines)]
                httpx.get(f"{url}/confirm").raise_for_status()
                received += lines
        finally:
            server.terminate()
            server.wait()
    assert received == ['"first"', '"second"']
    print("read", received[0], "before the handler made", received[1])
