# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "gunicorn", "simple-websocket", "httpx"]
# ///
"""python-socketio runs beside a WSGI application's pages on the threads of gunicorn, with WebSockets."""

import contextlib
import socket
import subprocess
import sys
import time

import httpx
import socketio

sio = socketio.Server(async_mode="threading")


def pages(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"a page"]


app = socketio.WSGIApp(sio, pages)


@sio.event
def echo(sid, words):
    return words.upper()


@contextlib.contextmanager
def gunicorn():
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    module = __file__.rpartition("/")[2].removesuffix(".py")
    command = [sys.executable, "-m", "gunicorn", "--threads", "8", "--bind", address, "--no-control-socket"]
    server = subprocess.Popen([*command, "--chdir", __file__.rpartition("/")[0], f"{module}:app"])
    while True:
        with contextlib.suppress(httpx.ConnectError):
            httpx.get(f"http://{address}/")
            break
        assert server.poll() is None, "the server ended"
        time.sleep(0.1)
    try:
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    with gunicorn() as url, socketio.SimpleClient() as client:
        client.connect(url, transports=["websocket"])
        said, got = client.call("echo", "hello"), httpx.get(url).text
        transport = client.transport
    assert (said, transport, got) == ("HELLO", "websocket", "a page"), (said, transport, got)
    print(said, "over", transport, "and", got, "from one worker of gunicorn with threads")


if __name__ == "__main__":
    main()
