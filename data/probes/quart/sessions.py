# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart keeps a session in a signed cookie."""

import asyncio

from quart import Quart, session

app = Quart(__name__)
app.secret_key = "only for this probe"


@app.post("/visits")
async def visit() -> str:
    session["visits"] = session.get("visits", 0) + 1
    return str(session["visits"])


async def main() -> None:
    client = app.test_client()
    responses = [await client.post("/visits") for _ in range(2)]
    visits = [await response.get_data(as_text=True) for response in responses]
    assert visits == ["1", "2"], visits

    cookie = responses[-1].headers["Set-Cookie"].split(";")[0]
    stranger = app.test_client(use_cookies=False)
    copied = await stranger.post("/visits", headers={"Cookie": cookie})
    forgery = f"{cookie.rpartition('.')[0]}.{'A' * 27}"
    forged = await stranger.post("/visits", headers={"Cookie": forgery})
    assert await copied.get_data(as_text=True) == "3"
    assert await forged.get_data(as_text=True) == "1", "a forged signature was accepted"
    print(f"visits counted over requests: {visits}; a cookie with a forged signature is ignored")


asyncio.run(main())
