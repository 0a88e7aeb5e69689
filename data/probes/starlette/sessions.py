# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "itsdangerous"]
# ///
"""Starlette keeps a session in a signed cookie, with its `SessionMiddleware`."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient


async def visit(request: Request) -> JSONResponse:
    request.session["visits"] = request.session.get("visits", 0) + 1
    return JSONResponse(request.session["visits"])


app = Starlette(
    routes=[Route("/visits", visit, methods=["POST"])],
    middleware=[Middleware(SessionMiddleware, secret_key="only for this probe")],
)
client = TestClient(app)
visits = [client.post("/visits").json(), client.post("/visits").json()]
assert visits == [1, 2], visits

cookie = client.cookies["session"]
forgery = f"{cookie.rpartition('.')[0]}.{'A' * 27}"
copied, forged = [TestClient(app, cookies={"session": value}) for value in (cookie, forgery)]
assert copied.post("/visits").json() == 3
assert forged.post("/visits").json() == 1, "a forged signature was accepted"
print(f"visits counted over requests: {visits}; a cookie with a forged signature is ignored")
