# /// script
# requires-python = ">=3.11"
# dependencies = ["sse-starlette", "uvicorn", "starlette", "httpx"]
# ///
"""sse-starlette's events are an ordinary HTTP response, which any HTTP client reads line by line."""

import contextlib
import socket
import threading

import httpx
import uvicorn
from sse_starlette import EventSourceResponse
from starlette.applications import Starlette
from starlette.routing import Route


async def events(request):
    async def produce():
        for number in range(3):
            yield {"event": "tick", "id": str(number), "data": f"news {number}"}

    return EventSourceResponse(produce())


app = Starlette(routes=[Route("/", events)])


@contextlib.contextmanager
def serving(app):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def main() -> None:
    with serving(app) as port, httpx.stream("GET", f"http://127.0.0.1:{port}/") as answer:
        kind = answer.headers["content-type"]
        lines = [line for line in answer.iter_lines() if line]
    assert kind.startswith("text/event-stream") and lines[:3] == ["id: 0", "event: tick", "data: news 0"], (
        lines
    )
    print(kind, *lines[:3], sep=" | ")


if __name__ == "__main__":
    main()
