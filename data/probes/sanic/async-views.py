# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "sanic"]
# ///
"""Two Sanic handlers that await a timer overlap on one event loop, in one thread."""

import asyncio
import socket
import threading

import httpx
from sanic import HTTPResponse, Request, Sanic, text

app = Sanic("slow", configure_logging=False)
listener = socket.create_server(("127.0.0.1", 0))
threads = set()
running = peak = 0
answers = []


@app.get("/slow")
async def slow(request: Request) -> HTTPResponse:
    global running, peak
    threads.add(threading.get_ident())
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(0.3)
    running -= 1
    return text("done")


@app.after_server_start
async def visit(app: Sanic) -> None:
    try:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/slow"
        async with httpx.AsyncClient(timeout=5) as client:
            answers.extend(await asyncio.gather(client.get(url), client.get(url)))
    finally:
        app.stop()


app.run(sock=listener, single_process=True)
assert [answer.text for answer in answers] == ["done", "done"]
assert threads == {threading.get_ident()}
assert peak == 2, peak
print(f"{peak} handlers were waiting at the same time, in {len(threads)} thread")
