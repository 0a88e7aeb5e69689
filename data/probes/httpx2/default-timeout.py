# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 gives up on a server that never answers, without an option."""

import socket
import time

import httpx2

silent = socket.create_server(("127.0.0.1", 0))  # accepts and never answers
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
start = time.monotonic()
try:
    httpx2.get(url)
except httpx2.ReadTimeout as error:
    took = time.monotonic() - start
    assert 4.5 < took < 9, took
    print(f"{type(error).__name__} after {took:.0f} s")
else:
    raise AssertionError("the call returned")
