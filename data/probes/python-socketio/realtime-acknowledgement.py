# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]"]
# ///
"""The server learns by python-socketio's `call` that a client has handled an event."""

import contextlib
import socket
import threading

import socketio
import uvicorn

sio = socketio.AsyncServer(async_mode="asgi")
app = socketio.ASGIApp(sio)


@sio.event
async def start(sid):
    sio.start_background_task(ask, sid)


async def ask(sid):
    answer = await sio.call("order", 7, to=sid, timeout=10)
    await sio.emit("seen", answer, to=sid)


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
    seen, done = [], threading.Event()
    with serving(app) as port:
        client = socketio.Client()
        client.on("order", lambda number: f"handled {number}")
        client.on("seen", lambda answer: (seen.append(answer), done.set()))
        client.connect(f"http://127.0.0.1:{port}")
        client.emit("start")
        assert done.wait(20)
        client.disconnect()
    assert seen == ["handled 7"], seen
    print("the server got:", *seen)


if __name__ == "__main__":
    main()
