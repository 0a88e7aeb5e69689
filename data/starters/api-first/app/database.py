"""The database: one engine for each process, one session and one transaction for each request."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from app.settings import get_settings


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    engine = create_async_engine(str(get_settings().database_url), pool_pre_ping=True)
    app.state.sessions = async_sessionmaker(engine, expire_on_commit=False)
    yield
    await engine.dispose()


async def get_session(request: Request) -> AsyncIterator[AsyncSession]:
    async with request.app.state.sessions() as session:
        yield session
        await session.commit()  # not reached when the request failed, and then all is rolled back


# With the scope "function" the transaction ends before the response is sent: nobody is told of a
# row that a failing COMMIT then takes back.
Session = Annotated[AsyncSession, Depends(get_session, scope="function")]
