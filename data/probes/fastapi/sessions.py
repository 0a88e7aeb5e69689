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

cookie = client.cookies["session"]
forgery = f"{cookie.rpartition('.')[0]}.{'A' * 27}"
copied, forged = [TestClient(app, cookies={"session": value}) for value in (cookie, forgery)]
assert copied.post("/visits").json() == 3
assert forged.post("/visits").json() == 1, "a forged signature was accepted"
print(f"visits counted over requests: {visits}; a cookie with a forged signature is ignored")
