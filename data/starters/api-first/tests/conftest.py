"""The application on the migrated database of DATABASE_URL; what a test writes is rolled back."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import NullPool

from app.main import create_app
from app.settings import get_settings

PASSWORD = "correct horse battery"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def sessions() -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    """Sessions whose commits are savepoints of one transaction, which is never committed."""
    engine = create_async_engine(str(get_settings().database_url), poolclass=NullPool)
    async with engine.connect() as connection, connection.begin() as transaction:
        yield async_sessionmaker(
            connection, expire_on_commit=False, join_transaction_mode="create_savepoint"
        )
        await transaction.rollback()
    await engine.dispose()


@pytest.fixture
async def client(sessions: async_sessionmaker[AsyncSession]) -> AsyncIterator[httpx2.AsyncClient]:
    app = create_app()
    app.state.sessions = sessions  # in place of those of the lifespan, which does not run here
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://api.test") as client:
        yield client


async def sign_in(client: httpx2.AsyncClient, email: str) -> dict[str, str]:
    """Make an account; the headers that act for it."""
    made = await client.post("/accounts", json={"email": email, "password": PASSWORD})
    assert made.status_code == 201, made.text
    token = await client.post("/token", data={"username": email, "password": PASSWORD})
    return {"Authorization": f"Bearer {token.json()['access_token']}"}


@pytest.fixture
async def ada(client: httpx2.AsyncClient) -> dict[str, str]:
    return await sign_in(client, "ada@example.com")


@pytest.fixture
async def grace(client: httpx2.AsyncClient) -> dict[str, str]:
    return await sign_in(client, "grace@example.com")
