# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests"]
# [tool.webatlas]
# timeout = 120
# ///
"""Niquests gives up on a server that never answers, without an option."""

import socket
import time

import niquests

silent = socket.create_server(("127.0.0.1", 0))  # accepts and never answers
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
start = time.monotonic()
try:
    niquests.get(url)
except niquests.exceptions.ReadTimeout as error:
    took = time.monotonic() - start
    assert 29 < took < 45, took
    print(f"{type(error).__name__} after {took:.0f} s")
else:
    raise AssertionError("the call returned")
