# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///
"""The websockets library broadcasts to connections that the code keeps itself; it has no groups."""

import asyncio

import websockets
from websockets.asyncio.client import connect
from websockets.asyncio.server import broadcast, serve

members, everybody = set(), set()


async def handler(connection):
    everybody.add(connection)
    async for message in connection:
        if message == "join":
            members.add(connection)
            await connection.send("joined")
        else:
            broadcast(members, message)
            broadcast(everybody - members, "to others")


async def main() -> None:
    async with serve(handler, "127.0.0.1", 0) as server:
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with connect(url) as ada, connect(url) as bob:
            await ada.send("join")
            assert await ada.recv() == "joined"
            await bob.send("hello")
            heard = [await asyncio.wait_for(client.recv(), 10) for client in (ada, bob)]
    assert heard == ["hello", "to others"] and not [name for name in dir(websockets) if "group" in name], (
        heard
    )
    print("member and other heard:", *heard, sep=" - ")


if __name__ == "__main__":
    asyncio.run(main())
