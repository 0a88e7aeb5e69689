# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep keeps a session in a signed cookie and reads it in the client's next request."""

import asyncio

from blacksheep import Application, Request, get, post
from blacksheep.testing import TestClient

app = Application()
app.use_sessions("s3cret")


@post("/login")
async def login(request: Request) -> None:
    request.session["user"] = "alice"


@get("/whoami")
async def whoami(request: Request) -> dict[str, str | None]:
    return {"user": request.session.get("user")}


async def main() -> None:
    await app.start()
    client = TestClient(app)

    async def user(cookies: dict[str, str]) -> str | None:
        return (await (await client.get("/whoami", cookies=cookies)).json())["user"]

    cookie = (await client.post("/login")).cookies["session"].value
    same, stranger = await user({"session": cookie}), await user({})
    forger = await user({"session": cookie[:-4] + "AAAA"})
    assert (same, stranger, forger) == ("alice", None, None)
    print("same client:", same, "- other client:", stranger, "- changed cookie:", forger)


asyncio.run(main())
