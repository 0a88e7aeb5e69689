# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI awaits its reader of the header, and the program's dependency that turns the token into a user."""

import asyncio
import inspect
import threading
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from fastapi.testclient import TestClient

app = FastAPI()
threads = set()


async def user(sent: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> str:
    threads.add(threading.get_ident())
    await asyncio.sleep(0)  # a query for the user
    if sent.credentials != "secret":
        raise HTTPException(401)
    return "ada"


@app.get("/me")
async def me(name: Annotated[str, Depends(user)]) -> str:
    threads.add(threading.get_ident())
    return name


with TestClient(app) as client:
    right = client.get("/me", headers={"Authorization": "Bearer secret"})
    wrong = client.get("/me", headers={"Authorization": "Bearer x"})
assert (right.json(), wrong.status_code) == ("ada", 401)
assert len(threads) == 1, threads
assert inspect.iscoroutinefunction(HTTPBearer.__call__)
print(f"right token: {right.json()}, wrong: {wrong.status_code}; threads used: {len(threads)}")
