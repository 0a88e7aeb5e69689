# /// script
# requires-python = ">=3.11"
# dependencies = ["sse-starlette", "uvicorn", "starlette", "httpx"]
# ///
"""A client sends `Last-Event-ID`; what was missed is looked up by the code, not by sse-starlette."""

import contextlib
import socket
import threading

import httpx
import uvicorn
from sse_starlette import EventSourceResponse
from starlette.applications import Starlette
from starlette.routing import Route

LOG = [f"news {number}" for number in range(4)]


async def events(request):
    last = int(request.headers.get("Last-Event-ID", -1))

    async def produce():
        for number, words in enumerate(LOG[last + 1 :], last + 1):
            yield {"id": str(number), "data": words}

    return EventSourceResponse(produce())


async def plain(request):
    async def produce():
        yield {"id": "9", "data": "only this"}

    return EventSourceResponse(produce())


app = Starlette(routes=[Route("/", events), Route("/plain", plain)])


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
        heard = {}
        for page in ("", "plain"):
            lines = httpx.get(
                f"http://127.0.0.1:{port}/{page}", headers={"Last-Event-ID": "1"}
            ).text.splitlines()
            heard[page] = [line.removeprefix("data: ") for line in lines if line.startswith("data")]
    assert heard == {"": ["news 2", "news 3"], "plain": ["only this"]}, heard
    print("with code for it:", *heard[""], "- without:", *heard["plain"])


if __name__ == "__main__":
    main()
