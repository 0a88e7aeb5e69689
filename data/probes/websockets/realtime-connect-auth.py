# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///
"""websockets' `process_request` answers a handshake without the right token with 401."""

import asyncio
import http

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import InvalidStatus


async def check(connection, request):
    if request.headers.get("Authorization") != "Bearer right":
        return connection.respond(http.HTTPStatus.UNAUTHORIZED, "who are you?")


async def main() -> None:
    async with serve(
        lambda connection: connection.wait_closed(), "127.0.0.1", 0, process_request=check
    ) as server:
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        outcomes = []
        for token in ("wrong", "right"):
            try:
                async with connect(url, additional_headers={"Authorization": f"Bearer {token}"}):
                    outcomes.append("accepted")
            except InvalidStatus as refusal:
                outcomes.append(refusal.response.status_code)
    assert outcomes == [401, "accepted"], outcomes
    print("wrong token:", outcomes[0], "- right token:", outcomes[1])


if __name__ == "__main__":
    asyncio.run(main())
