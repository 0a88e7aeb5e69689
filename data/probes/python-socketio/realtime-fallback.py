# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]"]
# ///
"""A python-socketio client that may not use WebSockets exchanges events over HTTP polling."""

import contextlib
import socket
import threading

import socketio
import uvicorn

sio = socketio.AsyncServer(async_mode="asgi", ping_interval=2)
app = socketio.ASGIApp(sio)


@sio.event
async def echo(sid, words):
    return words.upper()


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
        said = {}
        for transport in ("polling", "websocket"):
            with socketio.SimpleClient() as client:
                client.connect(f"http://127.0.0.1:{port}", transports=[transport])
                assert client.transport == transport
                said[transport] = client.call("echo", "hello")
    assert said == {"polling": "HELLO", "websocket": "HELLO"}, said
    print(said)


if __name__ == "__main__":
    main()
