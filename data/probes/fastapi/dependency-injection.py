# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI injects dependencies per request, resolves nested ones and lets a test replace one."""

from itertools import count
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient

serial = count(1)


def get_session() -> str:
    return f"session {next(serial)}"


class Repository:
    def __init__(self, session: Annotated[str, Depends(get_session)]) -> None:
        self.session = session


app = FastAPI()


@app.get("/")
def index(repository: Annotated[Repository, Depends()]) -> str:
    return repository.session


client = TestClient(app)
built = [client.get("/").json(), client.get("/").json()]
assert built == ["session 1", "session 2"], built

app.dependency_overrides[get_session] = lambda: "fake session"
replaced = client.get("/").json()
assert replaced == "fake session", replaced
print(f"per request: {built}; replaced in a test: {replaced!r}")
