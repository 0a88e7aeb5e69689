# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart streams a body: the client reads the first piece while the handler still makes the second."""

import asyncio
from collections.abc import AsyncIterator

from quart import Quart

app = Quart(__name__)
first_was_read = asyncio.Event()


@app.get("/stream")
async def stream() -> AsyncIterator[str]:
    async def pieces() -> AsyncIterator[str]:
        yield "first"
        async with asyncio.timeout(5):
            await first_was_read.wait()
        yield "second"

    return pieces()


async def main() -> tuple[bytes, bytes]:
    async with app.test_client().request("/stream") as connection:
        await connection.send_complete()
        first = await connection.receive()
        first_was_read.set()
        return first, await connection.receive()


first, second = asyncio.run(main())
assert (first, second) == (b"first", b"second"), (first, second)
print(f"read {first!r}, then let the handler go on to {second!r}")
