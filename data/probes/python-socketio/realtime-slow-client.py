# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]", "websockets"]
# ///
"""For a client that does not read, python-socketio keeps all events in memory, until a ping is missed."""

import contextlib
import socket
import threading
import time

import socketio
import uvicorn
from websockets.sync.client import connect

sio = socketio.AsyncServer(async_mode="asgi", ping_interval=3, ping_timeout=2)
app = socketio.ASGIApp(sio)
emitted, waiting, gone = [], [], threading.Event()


@sio.event
async def start(sid):
    sio.start_background_task(flood, sid)


async def flood(sid):
    for number in range(500):
        await sio.emit("news", "x" * 100_000, to=sid)
        emitted.append(number)
        await sio.sleep(0)
    waiting.append(sio.eio.sockets[sio.manager.eio_sid_from_sid(sid, "/")].queue.qsize())


@sio.event
async def disconnect(sid, reason):
    gone.set()


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
        url = f"ws://127.0.0.1:{port}/socket.io/?EIO=4&transport=websocket"
        with connect(url, max_queue=1, max_size=None, compression=None) as client:
            assert client.recv().startswith("0")
            client.send("40")
            assert client.recv().startswith("40")
            client.send('42["start"]')
            end = time.monotonic() + 20
            while not waiting:
                assert time.monotonic() < end, len(emitted)
                time.sleep(0.1)
            assert gone.wait(30)
    assert len(emitted) == 500 and waiting[0] > 200, (len(emitted), waiting)
    print("of 500 messages of 100 kB", waiting[0], "wait in the server, until the ping is missed")


if __name__ == "__main__":
    main()
