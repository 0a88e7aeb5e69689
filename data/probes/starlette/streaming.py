# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette streams a body: the client reads the first piece while the handler still makes the second."""

import threading
from collections.abc import Iterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient

first_was_read = threading.Event()


def pieces() -> Iterator[str]:
    yield "first\n"
    yield "second\n" if first_was_read.wait(timeout=5) else "nobody read the first\n"


async def stream(request: Request) -> StreamingResponse:
    return StreamingResponse(pieces(), media_type="text/plain")


app = Starlette(routes=[Route("/stream", stream)])

with TestClient(app) as client, client.stream("GET", "/stream") as response:
    lines = response.iter_lines()
    first = next(lines)
    first_was_read.set()
    second = next(lines)

assert (first, second) == ("first", "second"), (first, second)
print(f"read {first!r}, then let the handler go on to {second!r}")
