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

data, rest = client.cookies["session"].split(".", 1)
forged = TestClient(app, cookies={"session": f"{data[:-1]}A.{rest}"})
assert forged.post("/visits").json() == 1, "a forged cookie was accepted"
print(f"visits counted over requests: {visits}; a cookie with changed data is ignored")
