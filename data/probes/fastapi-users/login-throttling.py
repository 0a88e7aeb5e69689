# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-users[sqlalchemy]", "aiosqlite", "httpx2"]
# ///
"""FastAPI Users checks the right password after thirty wrong ones in a row."""

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.testclient import TestClient
from fastapi_users import BaseUserManager, FastAPIUsers, UUIDIDMixin, schemas
from fastapi_users.authentication import AuthenticationBackend, BearerTransport, JWTStrategy
from fastapi_users.db import SQLAlchemyBaseUserTableUUID, SQLAlchemyUserDatabase
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.pool import StaticPool


class Base(DeclarativeBase): ...


class User(SQLAlchemyBaseUserTableUUID, Base): ...


engine = create_async_engine("sqlite+aiosqlite://", poolclass=StaticPool)
make_session = async_sessionmaker(engine, expire_on_commit=False)


class UserManager(UUIDIDMixin, BaseUserManager[User, uuid.UUID]):
    reset_password_token_secret = verification_token_secret = "only for this probe, 32 bytes long"


async def get_user_manager() -> AsyncIterator[UserManager]:
    async with make_session() as session:
        yield UserManager(SQLAlchemyUserDatabase(session, User))


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield


app = FastAPI(lifespan=lifespan)
backend = AuthenticationBackend(
    name="jwt",
    transport=BearerTransport(tokenUrl="login"),
    get_strategy=lambda: JWTStrategy("only for this probe, 32 bytes long", lifetime_seconds=60),
)
users = FastAPIUsers[User, uuid.UUID](get_user_manager, [backend])
app.include_router(users.get_register_router(schemas.BaseUser[uuid.UUID], schemas.BaseUserCreate))
app.include_router(users.get_auth_router(backend))

ADA = {"email": "ada@example.com", "password": "correct horse"}
FORM = {"username": ADA["email"], "password": ADA["password"]}
with TestClient(app) as client:
    assert client.post("/register", json=ADA).status_code == 201
    wrong = [
        client.post("/login", data={**FORM, "password": f"wrong {number}"}).status_code
        for number in range(30)
    ]
    right = client.post("/login", data=FORM)
    assert set(wrong) == {400} and right.status_code == 200, (wrong, right.text)
    print(f"{len(wrong)} wrong passwords: each {wrong[-1]}; then the right one: {right.status_code}")
