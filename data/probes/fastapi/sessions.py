# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "itsdangerous"]
# ///
"""FastAPI keeps a session in a signed cookie, with the `SessionMiddleware` of Starlette."""

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="only for this probe")


@app.post("/visits")
def visit(request: Request) -> int:
    request.session["visits"] = request.session.get("visits", 0) + 1
    return request.session["visits"]


client = TestClient(app)
visits = [client.post("/visits").json(), client.post("/visits").json()]
assert visits == [1, 2], visits

data, rest = client.cookies["session"].split(".", 1)
forged = TestClient(app, cookies={"session": f"{data[:-1]}A.{rest}"})
assert forged.post("/visits").json() == 1, "a forged cookie was accepted"
print(f"visits counted over requests: {visits}; a cookie with changed data is ignored")
