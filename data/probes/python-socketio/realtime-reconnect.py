# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]"]
# ///
"""The python-socketio client connects again by itself after the server was killed and started anew."""

import os
import socket
import subprocess
import sys
import threading

import socketio
import uvicorn


def serve(port: int) -> None:
    sio = socketio.AsyncServer(async_mode="asgi")

    @sio.event
    async def who(sid):
        return os.getpid()

    uvicorn.run(socketio.ASGIApp(sio), port=port, log_level="critical")


def start(port: int) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, __file__, str(port)], stderr=subprocess.DEVNULL)


def main() -> None:
    if sys.argv[1:]:
        return serve(int(sys.argv[1]))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    first = start(port)
    client = socketio.Client(reconnection_delay=0.2)
    client.connect(f"http://127.0.0.1:{port}", retry=True)
    before = client.call("who")
    gone = threading.Event()
    back = threading.Event()
    client.on("disconnect", lambda *_: gone.set())
    client.on("connect", lambda: back.set())
    first.kill()
    first.wait()
    assert gone.wait(20)
    second = start(port)
    try:
        assert back.wait(30)
        after = client.call("who")
        client.disconnect()
    finally:
        second.kill()
        second.wait()
    assert before == first.pid and after == second.pid, (before, after)
    print("answered by the first process, then, without a call of connect, by the second")


if __name__ == "__main__":
    main()
