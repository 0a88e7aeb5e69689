# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///
"""With websockets `send` waits for a client that does not read, and memory stays bounded."""

import asyncio
import contextlib

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

sent = []


async def handler(connection):
    with contextlib.suppress(ConnectionClosed):
        await connection.recv()
        while True:
            await connection.send(b"x" * 100_000)
            sent.append(1)


async def main() -> None:
    async with serve(handler, "127.0.0.1", 0, compression=None) as server:
        port = server.sockets[0].getsockname()[1]
        client = await connect(f"ws://127.0.0.1:{port}", max_queue=1, max_size=None)
        await client.send("start")
        await asyncio.sleep(2)
        early = len(sent)
        await asyncio.sleep(2)
        later = len(sent)
        client.transport.abort()
    assert early == later and 0 < early < 500, (early, later)
    print(f"{early} messages of 100 kB left in two seconds, {later - early} in the two seconds after")


if __name__ == "__main__":
    asyncio.run(main())
