# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-users[sqlalchemy]", "aiosqlite", "httpx2"]
# ///
"""FastAPI Users reads the user of a token with an awaited query, on the event loop's thread."""

import inspect
import threading
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI
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
threads = set()


class UserManager(UUIDIDMixin, BaseUserManager[User, uuid.UUID]):
    reset_password_token_secret = verification_token_secret = "only for this probe, 32 bytes long"

    async def get(self, id: uuid.UUID) -> User:
        threads.add(threading.get_ident())
        return await super().get(id)


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


@app.get("/me")
async def me(user: Annotated[User, Depends(users.current_user())]) -> str:
    threads.add(threading.get_ident())
    return user.email


ADA = {"email": "ada@example.com", "password": "correct horse"}
FORM = {"username": ADA["email"], "password": ADA["password"]}
with TestClient(app) as client:
    assert client.post("/register", json=ADA).status_code == 201
    token = client.post("/login", data=FORM).json()["access_token"]
    answer = client.get("/me", headers={"Authorization": f"Bearer {token}"})
    assert answer.json() == "ada@example.com", answer.text
    assert inspect.iscoroutinefunction(UserManager.authenticate)
    assert inspect.iscoroutinefunction(JWTStrategy.read_token)
    assert len(threads) == 1, threads
    print("authenticate and read_token are coroutines; threads of loading and of the handler:", len(threads))
