# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "uvicorn[standard]", "httpx"]
# ///
"""python-socketio answers 400 to a foreign origin by default, and takes the page's own."""

import contextlib
import socket
import threading

import httpx
import socketio
import uvicorn

sio = socketio.AsyncServer(async_mode="asgi")
app = socketio.ASGIApp(sio)


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
        url = f"http://127.0.0.1:{port}"
        status = {
            origin: httpx.get(
                f"{url}/socket.io/?EIO=4&transport=polling", headers={"Origin": origin}
            ).status_code
            for origin in (url, "https://evil.example")
        }
    assert status == {url: 200, "https://evil.example": 400}, status
    print("own origin:", status[url], "- foreign origin:", status["https://evil.example"])


if __name__ == "__main__":
    main()
