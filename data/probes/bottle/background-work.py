# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle"]
# ///
"""Bottle's `after_request` hook runs before the client has the response; no hook runs after it."""

import threading
import time
import urllib.request
from wsgiref.simple_server import make_server

from bottle import Bottle

app = Bottle()
ran_at = []


@app.hook("after_request")
def slow_work():
    time.sleep(0.5)
    ran_at.append(time.monotonic())


@app.get("/")
def index():
    return "done"


server = make_server("127.0.0.1", 0, app)
threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
try:
    start = time.monotonic()
    with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=5) as answer:
        first_byte = time.monotonic()
        assert answer.read() == b"done"
finally:
    server.shutdown()
    server.server_close()
assert len(ran_at) == 1 and ran_at[0] <= first_byte
assert first_byte - start >= 0.5
print(f"after_request took 0.5 s; the client waited {first_byte - start:.2f} s for the response")
