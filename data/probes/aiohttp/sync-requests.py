# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp's client needs a running event loop; its calls return what has to be awaited."""

import asyncio
import inspect

import aiohttp

# What a program without a loop would want to call:
verbs = ("get", "post", "put", "patch", "delete", "head", "options")
assert not [verb for verb in verbs if hasattr(aiohttp, verb)]
try:
    aiohttp.ClientSession()
except RuntimeError as error:
    assert str(error) == "no running event loop", error
else:
    raise AssertionError("a session was made without an event loop")


async def inside() -> None:
    async with aiohttp.ClientSession() as session:
        request = session.get("http://127.0.0.1:1/")
        assert inspect.isawaitable(request) and not isinstance(request, aiohttp.ClientResponse)
        request.close()


asyncio.run(inside())
print("ClientSession() without a loop: RuntimeError: no running event loop")
