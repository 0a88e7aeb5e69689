# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-users[sqlalchemy]", "aiosqlite", "httpx2"]
# ///
"""FastAPI Users knows a user by a cookie whose token is in the database, and no longer after logout."""

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient
from fastapi_users import BaseUserManager, FastAPIUsers, UUIDIDMixin, schemas
from fastapi_users.authentication import AuthenticationBackend, CookieTransport
from fastapi_users.authentication.strategy.db import DatabaseStrategy
from fastapi_users.db import SQLAlchemyBaseUserTableUUID, SQLAlchemyUserDatabase
from fastapi_users_db_sqlalchemy.access_token import (
    SQLAlchemyAccessTokenDatabase,
    SQLAlchemyBaseAccessTokenTableUUID,
)
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.pool import StaticPool


class Base(DeclarativeBase): ...


class User(SQLAlchemyBaseUserTableUUID, Base): ...


engine = create_async_engine("sqlite+aiosqlite://", poolclass=StaticPool)
make_session = async_sessionmaker(engine, expire_on_commit=False)


class AccessToken(SQLAlchemyBaseAccessTokenTableUUID, Base): ...


async def get_session() -> AsyncIterator[AsyncSession]:
    async with make_session() as session:
        yield session


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


def get_strategy(session: Annotated[AsyncSession, Depends(get_session)]) -> DatabaseStrategy:
    return DatabaseStrategy(SQLAlchemyAccessTokenDatabase(session, AccessToken))


backend = AuthenticationBackend(
    name="session", transport=CookieTransport(cookie_secure=False), get_strategy=get_strategy
)
users = FastAPIUsers[User, uuid.UUID](get_user_manager, [backend])
app.include_router(users.get_register_router(schemas.BaseUser[uuid.UUID], schemas.BaseUserCreate))
app.include_router(users.get_auth_router(backend))


@app.get("/me")
async def me(user: Annotated[User, Depends(users.current_user())]) -> str:
    return user.email


ADA = {"email": "ada@example.com", "password": "correct horse"}
FORM = {"username": ADA["email"], "password": ADA["password"]}
with TestClient(app) as client:
    assert client.post("/register", json=ADA).status_code == 201
    answers = [client.get("/me").status_code]
    client.post("/login", data=FORM)
    cookie = client.cookies["fastapiusersauth"]
    answers.append(client.get("/me").json())
    client.post("/logout")
    client.cookies.set("fastapiusersauth", cookie)
    answers.append(client.get("/me").status_code)
    assert answers == [401, "ada@example.com", 401], answers
    print("before, during, after with the old cookie:", *answers)
