# /// script
# requires-python = ">=3.11"
# dependencies = ["sse-starlette", "uvicorn", "starlette"]
# ///
"""sse-starlette under uvicorn waits with the next event for a client that does not read."""

import asyncio
import contextlib
import socket
import threading
import time

import uvicorn
from sse_starlette import EventSourceResponse
from starlette.applications import Starlette
from starlette.routing import Route

made = []


async def events(request):
    async def produce():
        while True:
            made.append(1)
            yield {"data": "x" * 100_000}
            await asyncio.sleep(0)

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
    with serving(app) as port, socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: test\r\n\r\n")
        time.sleep(2)
        early = len(made)
        time.sleep(2)
        later = len(made)
        client.close()
    assert early == later and 0 < early < 500, (early, later)
    print(f"{early} events of 100 kB made in two seconds, {later - early} in the two seconds after")


if __name__ == "__main__":
    main()
