# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar", "uvicorn", "httpx"]
# ///
"""A client reads the first piece of a Litestar stream while the handler waits to make the second."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
from litestar import Litestar, get
from litestar.response import Stream

first_was_read = asyncio.Event()


async def pieces() -> AsyncIterator[str]:
    yield "first\n"
    await asyncio.wait_for(first_was_read.wait(), timeout=5)
    yield "second\n"


@get("/stream")
async def stream() -> Stream:
    return Stream(pieces(), media_type="text/plain")


@get("/confirm")
async def confirm() -> None:
    first_was_read.set()


app = Litestar([stream, confirm])

if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        options = ["--app-dir", str(Path(__file__).parent), "--fd", str(listener.fileno()), "--ws", "none"]
        command = [sys.executable, "-m", "uvicorn", f"{Path(__file__).stem}:app", *options]
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
    assert received == ["first", "second"]
    print("read", repr(received[0]), "before the handler made", repr(received[1]))
