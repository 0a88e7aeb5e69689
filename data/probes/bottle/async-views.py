# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle"]
# ///
"""Bottle refuses a handler written as `async def`: its coroutine is not awaited, the answer is a 500."""

import warnings
from wsgiref.util import setup_testing_defaults

import bottle

app = bottle.Bottle()
reached = []


@app.get("/plain")
def plain():
    return "plain"


@app.get("/async")
async def coroutine():
    reached.append(True)
    return "awaited"


def get(path: str) -> tuple[str, bytes]:
    environ: dict = {"PATH_INFO": path}
    setup_testing_defaults(environ)
    statuses = []
    body = b"".join(app(environ, lambda status, headers, exc_info=None: statuses.append(status)))
    return statuses[0], body


bottle.debug(True)
warnings.simplefilter("ignore", RuntimeWarning)
assert get("/plain") == ("200 OK", b"plain")
status, body = get("/async")
assert status == "500 Internal Server Error", status
assert b"&#039;coroutine&#039; object is not iterable" in body, body
assert not reached
print(f"async def -> {status}: 'coroutine' object is not iterable")
