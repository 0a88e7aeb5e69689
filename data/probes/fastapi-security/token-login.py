# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI's `OAuth2PasswordBearer` takes a token from the header; the program says whether it is good."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordBearer
from fastapi.testclient import TestClient

app = FastAPI()
scheme = OAuth2PasswordBearer(tokenUrl="token")


@app.get("/me")
def me(token: Annotated[str, Depends(scheme)]) -> str:
    return token


client = TestClient(app)
nobody = client.get("/me")
made_up = client.get("/me", headers={"Authorization": "Bearer made up"})
assert (nobody.status_code, nobody.headers["WWW-Authenticate"]) == (401, "Bearer")
assert made_up.json() == "made up", made_up.text
assert client.post("/token", data={"username": "ada", "password": "x"}).status_code == 404
assert "OAuth2PasswordBearer" in client.get("/openapi.json").json()["components"]["securitySchemes"]
print(f"no token: {nobody.status_code}; any token: {made_up.status_code}; /token is not there")
