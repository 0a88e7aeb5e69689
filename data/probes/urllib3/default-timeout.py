# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3"]
# ///
"""`urllib3.request` gives up on a silent server after three seconds; a `PoolManager` waits."""

import socket
import threading
import time

import urllib3

seen = []
original = socket.socket.settimeout


def settimeout(self: socket.socket, value: float | None) -> None:
    seen.append(value)
    original(self, value)


silent = socket.create_server(("127.0.0.1", 0))  # accepts and never answers
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
start = time.monotonic()
try:
    urllib3.request("GET", url, retries=False)
except urllib3.exceptions.ReadTimeoutError:
    took = time.monotonic() - start
    assert 2.5 < took < 7, took
else:
    raise AssertionError("the call returned")
silent.accept()

socket.socket.settimeout = settimeout  # type: ignore[method-assign]
waiting = threading.Thread(target=urllib3.PoolManager().request, args=("GET", url), daemon=True)
waiting.start()
connection, _ = silent.accept()
assert connection.recv(4) == b"GET "
waiting.join(timeout=8)
assert waiting.is_alive() and set(seen) <= {None}, seen
print(f"urllib3.request: ReadTimeoutError after {took:.0f} s; PoolManager: still waiting after 8 s")
