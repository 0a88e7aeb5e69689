# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI collects the scopes that a route asks for; the program's own dependency compares them."""

from typing import Annotated

from fastapi import FastAPI, Header, HTTPException, Security
from fastapi.security import SecurityScopes
from fastapi.testclient import TestClient

app = FastAPI()


def unchecked(asked: SecurityScopes) -> list[str]:
    return asked.scopes


def checked(asked: SecurityScopes, granted: Annotated[str, Header()]) -> list[str]:
    if missing := set(asked.scopes) - set(granted.split()):
        raise HTTPException(403, f"missing: {missing}")
    return asked.scopes


@app.get("/unchecked")
def first(scopes: Annotated[list[str], Security(unchecked, scopes=["edit"])]) -> list[str]:
    return scopes


@app.get("/checked")
def second(scopes: Annotated[list[str], Security(checked, scopes=["edit"])]) -> list[str]:
    return scopes


client = TestClient(app)
open_to_all = client.get("/unchecked", headers={"granted": "read"})
refused = client.get("/checked", headers={"granted": "read"})
allowed = client.get("/checked", headers={"granted": "read edit"})
assert (open_to_all.status_code, open_to_all.json()) == (200, ["edit"])
assert (refused.status_code, allowed.status_code) == (403, 200)
print("scope asked for, none granted: 200; with a comparison of one's own:", refused.status_code)
