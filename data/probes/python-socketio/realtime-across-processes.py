# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With a Redis manager an event that one process emits reaches a client that is connected to another."""

import contextlib
import os
import socket
import subprocess
import sys
import time

import socketio
import uvicorn

URL = os.environ["REDIS_URL"]


def serve(port: int) -> None:
    sio = socketio.AsyncServer(async_mode="asgi", client_manager=socketio.AsyncRedisManager(URL))

    @sio.event
    async def ready(sid):
        return "ready"

    uvicorn.run(socketio.ASGIApp(sio), port=port, log_level="critical")


@contextlib.contextmanager
def other_process():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, __file__, str(port)], stderr=subprocess.DEVNULL)
    try:
        while True:
            with contextlib.suppress(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port)).close()
                break
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    if sys.argv[1:]:
        return serve(int(sys.argv[1]))
    with other_process() as port, socketio.SimpleClient() as client:
        client.connect(f"http://127.0.0.1:{port}")
        assert client.call("ready") == "ready"
        socketio.RedisManager(URL, write_only=True).emit("news", {"from": os.getpid()})
        heard = client.receive(timeout=20)
    assert heard == ["news", {"from": os.getpid()}], heard
    print("heard from this process, connected to the other:", *heard)


if __name__ == "__main__":
    main()
