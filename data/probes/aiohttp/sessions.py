# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-session[secure]"]
# ///
"""The package aiohttp-session keeps a session in an encrypted cookie and reads it in the next request."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp_session import get_session, setup
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from cryptography.fernet import Fernet


async def login(request: web.Request) -> web.Response:
    session = await get_session(request)
    session["user"] = "alice"
    return web.Response()


async def whoami(request: web.Request) -> web.Response:
    session = await get_session(request)
    return web.json_response(session.get("user"))


async def main() -> None:
    app = web.Application()
    setup(app, EncryptedCookieStorage(Fernet(Fernet.generate_key())))
    app.add_routes([web.post("/login", login), web.get("/whoami", whoami)])
    async with TestClient(TestServer(app)) as client:
        cookie = (await client.post("/login")).cookies["AIOHTTP_SESSION"].value
        same = await (await client.get("/whoami")).json()
        client.session.cookie_jar.clear()
        stranger = await (await client.get("/whoami")).json()
        forged = {"AIOHTTP_SESSION": cookie[::-1]}
        forger = await (await client.get("/whoami", cookies=forged)).json()
    assert (same, stranger, forger) == ("alice", None, None)
    assert "alice" not in cookie
    print("same client:", same, "- other client:", stranger, "- forged cookie:", forger)


asyncio.run(main())
