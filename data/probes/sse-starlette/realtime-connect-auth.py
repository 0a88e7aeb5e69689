# /// script
# requires-python = ">=3.11"
# dependencies = ["sse-starlette", "uvicorn", "starlette", "httpx"]
# ///
"""A Starlette route refuses a client by its cookie before sse-starlette answers."""

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
    if request.cookies.get("session") != "right":
        return PlainTextResponse("who are you?", 401)

    async def produce():
        yield {"data": "hello"}

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
    with serving(app) as port:
        url = f"http://127.0.0.1:{port}/"
        answers = [httpx.get(url, cookies={"session": session}) for session in ("wrong", "right")]
    assert [answer.status_code for answer in answers] == [401, 200] and "data: hello" in answers[1].text
    print("wrong cookie:", answers[0].status_code, "- right cookie:", answers[1].text.strip())


if __name__ == "__main__":
    main()
