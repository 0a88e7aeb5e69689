# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "python-multipart"]
# ///
"""FastAPI reads name and password from a form or HTTP Basic; no call of it compares them with anything."""

from typing import Annotated

import fastapi.security
from fastapi import Depends, FastAPI
from fastapi.security import HTTPBasic, HTTPBasicCredentials, OAuth2PasswordRequestForm
from fastapi.testclient import TestClient

app = FastAPI()


@app.post("/token")
def token(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> str:
    return f"{form.username} {form.password}"


@app.get("/basic")
def basic(sent: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> str:
    return f"{sent.username} {sent.password}"


client = TestClient(app)
form = client.post("/token", data={"username": "ada", "password": "anything"})
header = client.get("/basic", auth=("ada", "anything"))
assert (form.json(), header.json()) == ("ada anything", "ada anything")
names = [name for name in dir(fastapi.security) if name[0] != "_"]
assert not [name for name in names if "user" in name.lower() or "verify" in name.lower()], names
print("both read:", form.json(), "- exported:", *[name for name in names if name[0].isupper()])
