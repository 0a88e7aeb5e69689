# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]"]
# ///
"""python-socketio refuses a connection whose `auth` the server does not accept, with a reason."""

import contextlib
import socket
import threading

import socketio
import uvicorn

sio = socketio.AsyncServer(async_mode="asgi")
app = socketio.ASGIApp(sio)


@sio.event
async def connect(sid, environ, auth):
    if not auth or auth["token"] != "right":
        raise socketio.exceptions.ConnectionRefusedError("who are you?")


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
        client = socketio.Client()
        reasons, outcomes = [], []
        client.on("connect_error", reasons.append)
        for token in ("wrong", "right"):
            try:
                client.connect(f"http://127.0.0.1:{port}", auth={"token": token})
                outcomes.append("connected")
            except socketio.exceptions.ConnectionError:
                outcomes.append("refused")
        client.disconnect()
    assert outcomes == ["refused", "connected"] and "who are you?" in str(reasons), (outcomes, reasons)
    print(*outcomes, "- reason:", *reasons)


if __name__ == "__main__":
    main()
