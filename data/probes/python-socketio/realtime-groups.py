# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]"]
# ///
"""python-socketio sends an event to a room; its members get it, others do not."""

import contextlib
import socket
import threading

import socketio
import uvicorn

sio = socketio.AsyncServer(async_mode="asgi")
app = socketio.ASGIApp(sio)


@sio.event
async def join(sid, room):
    await sio.enter_room(sid, room)
    return "joined"


@sio.event
async def say(sid, room, words):
    await sio.emit("said", words, room=room)
    await sio.emit("said", "to all")


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
    with serving(app) as port, socketio.SimpleClient() as ada, socketio.SimpleClient() as bob:
        for client in (ada, bob):
            client.connect(f"http://127.0.0.1:{port}")
        assert ada.call("join", "chess") == "joined"
        bob.emit("say", ("chess", "hello"))
        heard = {name: client.receive(timeout=10)[1] for name, client in (("member", ada), ("other", bob))}
    assert heard == {"member": "hello", "other": "to all"}, heard
    print("first words heard:", heard)


if __name__ == "__main__":
    main()
