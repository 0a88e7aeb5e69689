# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-users[sqlalchemy,oauth]", "aiosqlite", "httpx2"]
# ///
"""FastAPI Users logs in by an OpenID provider set up by its address, and refuses a foreign `state`."""

import json
import threading
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Annotated
from urllib.parse import parse_qs, urlsplit

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient
from fastapi_users import BaseUserManager, FastAPIUsers, UUIDIDMixin
from fastapi_users.authentication import AuthenticationBackend, BearerTransport, JWTStrategy
from fastapi_users.db import (
    SQLAlchemyBaseOAuthAccountTableUUID,
    SQLAlchemyBaseUserTableUUID,
    SQLAlchemyUserDatabase,
)
from httpx_oauth.clients.openid import OpenID
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, relationship
from sqlalchemy.pool import StaticPool

SECRET = "only for this probe, 32 bytes long"


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        names = ("authorization", "token", "userinfo")
        metadata = {"issuer": issuer, **{f"{name}_endpoint": f"{issuer}/{name}" for name in names}}
        self.answer({"sub": "1", "email": "ada@example.com"} if self.path == "/userinfo" else metadata)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer({"access_token": "x", "token_type": "Bearer", "expires_in": 60})

    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *args): ...


class Base(DeclarativeBase): ...


class OAuthAccount(SQLAlchemyBaseOAuthAccountTableUUID, Base): ...


class User(SQLAlchemyBaseUserTableUUID, Base):
    oauth_accounts: Mapped[list[OAuthAccount]] = relationship("OAuthAccount", lazy="joined")


engine = create_async_engine("sqlite+aiosqlite://", poolclass=StaticPool)
make_session = async_sessionmaker(engine, expire_on_commit=False)


class UserManager(UUIDIDMixin, BaseUserManager[User, uuid.UUID]):
    reset_password_token_secret = verification_token_secret = SECRET


async def get_user_manager() -> AsyncIterator[UserManager]:
    async with make_session() as session:
        yield UserManager(SQLAlchemyUserDatabase(session, User, OAuthAccount))


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield


server = HTTPServer(("127.0.0.1", 0), Provider)
issuer = f"http://127.0.0.1:{server.server_port}"
threading.Thread(target=server.serve_forever, daemon=True).start()
app = FastAPI(lifespan=lifespan)
company = OpenID("client", "secret", f"{issuer}/.well-known/openid-configuration", name="company")
backend = AuthenticationBackend(
    name="jwt",
    transport=BearerTransport(tokenUrl="login"),
    get_strategy=lambda: JWTStrategy(SECRET, lifetime_seconds=60),
)
users = FastAPIUsers[User, uuid.UUID](get_user_manager, [backend])
app.include_router(users.get_oauth_router(company, backend, SECRET))


@app.get("/me")
async def me(user: Annotated[User, Depends(users.current_user())]) -> str:
    return user.email


with TestClient(app, base_url="https://testserver") as client:
    url = client.get("/authorize").json()["authorization_url"]
    state = parse_qs(urlsplit(url).query)["state"][0]
    with TestClient(app, base_url="https://testserver") as other:  # a browser that did not start it
        foreign = other.get("/callback", params={"code": "abc", "state": state})
    made_up = client.get("/callback", params={"code": "abc", "state": "made up"})
    answer = client.get("/callback", params={"code": "abc", "state": state})
    bearer = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    seen = client.get("/me", headers=bearer).json()
    assert (foreign.status_code, made_up.status_code) == (400, 400), (foreign.text, made_up.text)
    assert seen == "ada@example.com" and url.startswith(f"{issuer}/authorization?"), (seen, url)
    print(f"logged in: {seen}; another browser: {foreign.json()['detail']}; made up: {made_up.status_code}")
