# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar keeps a session on the server and finds it again by the client's cookie."""

from litestar import Litestar, Request, get, post
from litestar.middleware.session.server_side import ServerSideSessionConfig
from litestar.testing import TestClient


@post("/login")
async def login(request: Request) -> None:
    request.set_session({"user": "alice"})


@get("/whoami")
async def whoami(request: Request) -> dict[str, str | None]:
    return {"user": request.session.get("user")}


app = Litestar([login, whoami], middleware=[ServerSideSessionConfig().middleware])
with TestClient(app) as alice, TestClient(app) as stranger:
    alice.post("/login")
    cookie = alice.cookies["session"]
    seen = [client.get("/whoami").json()["user"] for client in (alice, stranger)]
    guessed = TestClient(app, cookies={"session": "0" * len(cookie)}).get("/whoami").json()["user"]

assert seen == ["alice", None] and guessed is None
assert "alice" not in cookie
print("same client:", seen[0], "- other client:", seen[1], "- guessed cookie:", guessed)
