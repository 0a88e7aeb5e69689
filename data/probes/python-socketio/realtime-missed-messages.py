# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]"]
# ///
"""An event that python-socketio emits to a room while a member reconnects does not reach it."""

import contextlib
import socket
import threading
import time

import socketio
import uvicorn

sio = socketio.AsyncServer(async_mode="asgi")
app = socketio.ASGIApp(sio)


@sio.event
async def join(sid):
    await sio.enter_room(sid, "news")
    return "joined"


@sio.event
async def say(sid, words):
    await sio.emit("said", words, room="news")
    return "sent"


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
    heard = []
    with serving(app) as port:
        url = f"http://127.0.0.1:{port}"
        member, other = socketio.Client(), socketio.Client()
        member.on("said", heard.append)
        for client in (member, other):
            client.connect(url)
        assert member.call("join") == "joined"
        other.call("say", "first")
        member.disconnect()
        assert other.call("say", "missed") == "sent"
        member.connect(url)
        member.call("join")
        other.call("say", "last")
        end = time.monotonic() + 10
        while "last" not in heard:
            assert time.monotonic() < end, heard
            time.sleep(0.1)
        member.disconnect()
        other.disconnect()
    assert heard == ["first", "last"], heard
    print("heard:", *heard)


if __name__ == "__main__":
    main()
