# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""`async for … in connect()` of websockets connects again after the server was closed and started anew."""

import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed


async def handler(connection):
    await connection.send(str(id(connection.server)))
    await connection.wait_closed()


async def main() -> None:
    first = await serve(handler, "127.0.0.1", 0)
    port = first.sockets[0].getsockname()[1]
    heard = []
    async for client in connect(f"ws://127.0.0.1:{port}"):
        try:
            heard.append(await client.recv())
            if len(heard) == 2:
                break
            first.close()
            await first.wait_closed()
            second = await serve(handler, "127.0.0.1", port)
            await client.recv()
        except ConnectionClosed:
            continue
    second.close()
    assert heard == [str(id(first)), str(id(second))], heard
    print("heard by the first server, then by the second, in one loop")


if __name__ == "__main__":
    asyncio.run(main())
