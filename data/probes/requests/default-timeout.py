# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///
"""Requests waits for a server that never answers, and sets no limit on the socket."""

import socket
import threading

import requests

seen = []
original = socket.socket.settimeout


def settimeout(self: socket.socket, value: float | None) -> None:
    seen.append(value)
    original(self, value)


silent = socket.create_server(("127.0.0.1", 0))  # accepts and never answers
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
socket.socket.settimeout = settimeout  # type: ignore[method-assign]
waiting = threading.Thread(target=requests.get, args=(url,), daemon=True)
waiting.start()
connection, _ = silent.accept()
assert connection.recv(4) == b"GET "
waiting.join(timeout=8)
assert waiting.is_alive() and set(seen) <= {None}, seen
print("still waiting after 8 s; timeouts set on the socket:", set(seen) or "none")
