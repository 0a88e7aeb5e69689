# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///
"""websockets takes a foreign origin by default, and answers 403 with `origins`."""

import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import InvalidStatus


async def outcome(**options) -> int | str:
    async with serve(lambda connection: connection.wait_closed(), "127.0.0.1", 0, **options) as server:
        try:
            port = server.sockets[0].getsockname()[1]
            async with connect(f"ws://127.0.0.1:{port}", origin="https://evil.example"):
                return "accepted"
        except InvalidStatus as refusal:
            return refusal.response.status_code


async def main() -> None:
    default, guarded = await outcome(), await outcome(origins=["https://own.example"])
    assert (default, guarded) == ("accepted", 403), (default, guarded)
    print("foreign origin:", default, "by default,", guarded, "with origins")


if __name__ == "__main__":
    asyncio.run(main())
