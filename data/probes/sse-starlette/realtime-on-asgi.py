# /// script
# requires-python = ">=3.11"
# dependencies = ["sse-starlette", "uvicorn", "starlette", "httpx"]
# ///
"""A stream of sse-starlette is a route beside the pages of a Starlette application, on one ASGI server."""

import contextlib
import socket
import threading

import httpx
import uvicorn
from sse_starlette import EventSourceResponse
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def events(request):
    async def produce():
        for number in range(3):
            yield {"event": "tick", "id": str(number), "data": f"news {number}"}

    return EventSourceResponse(produce())


routes = [Route("/events", events), Route("/", lambda request: PlainTextResponse("a page"))]
app = Starlette(routes=routes)


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
    with serving(app) as port:
        url = f"http://127.0.0.1:{port}/"
        with httpx.stream("GET", f"{url}events") as stream:
            first = next(line for line in stream.iter_lines() if line.startswith("data"))
            page = httpx.get(url).text
    assert (first, page) == ("data: news 0", "a page"), (first, page)
    print(first, "and", page, "from one server")


if __name__ == "__main__":
    main()
