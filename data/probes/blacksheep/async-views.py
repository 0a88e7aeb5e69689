# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep", "uvicorn", "httpx"]
# ///
"""Two async BlackSheep handlers wait at the same time on the event loop of one thread."""

import asyncio
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
from blacksheep import Application, get

app = Application()


@get("/")
async def wait() -> dict[str, bool]:
    await asyncio.sleep(0.3)
    return {"in_main_thread": threading.current_thread() is threading.main_thread()}


async def ask(url: str) -> tuple[list[httpx.Response], float]:
    async with httpx.AsyncClient(base_url=url, timeout=10) as client:
        await client.get("/")
        start = time.perf_counter()
        return await asyncio.gather(client.get("/"), client.get("/")), time.perf_counter() - start


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        options = ["--app-dir", str(Path(__file__).parent), "--fd", str(listener.fileno()), "--ws", "none"]
        command = [sys.executable, "-m", "uvicorn", f"{Path(__file__).stem}:app", *options]
        server = subprocess.Popen(command, pass_fds=[listener.fileno()])
        try:
            responses, seconds = asyncio.run(ask(f"http://127.0.0.1:{listener.getsockname()[1]}"))
        finally:
            server.terminate()
            server.wait()
    assert [response.json() for response in responses] == [{"in_main_thread": True}] * 2
    assert 0.3 <= seconds < 0.58, f"the handlers ran one after the other: {seconds:.2f} s"
    print(f"2 handlers of 0.3 s took {seconds:.2f} s in one thread")
