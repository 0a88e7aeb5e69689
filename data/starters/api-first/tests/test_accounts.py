from datetime import UTC, datetime, timedelta

import httpx2
import jwt
import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.models import Account
from app.settings import get_settings
from tests.conftest import PASSWORD

Client = httpx2.AsyncClient


async def test_an_account_is_made_once(client: Client) -> None:
    new = {"email": "Ada@Example.com", "password": PASSWORD}
    made = await client.post("/accounts", json=new)
    assert made.status_code == 201
    assert made.json()["email"] == "ada@example.com"
    assert "password" not in made.text
    again = await client.post("/accounts", json=new | {"email": "ada@example.com"})
    assert again.status_code == 409


@pytest.mark.parametrize(
    "wrong", [{"email": "nobody"}, {"password": "short"}, {"password": "x" * 201}]
)
async def test_what_makes_no_account(client: Client, wrong: dict[str, str]) -> None:
    new = {"email": "ada@example.com", "password": PASSWORD} | wrong
    assert (await client.post("/accounts", json=new)).status_code == 422


@pytest.mark.parametrize("email", ["ada@example.com", "nobody@example.com", "nobody\0@example.com"])
async def test_a_wrong_password_and_no_account_look_alike(
    client: Client, ada: dict[str, str], email: str
) -> None:
    answer = await client.post("/token", data={"username": email, "password": "wrong"})
    assert answer.status_code == 401
    assert answer.json() == {"detail": "The address or the password is wrong"}


async def test_a_token_says_who_one_is(client: Client, ada: dict[str, str]) -> None:
    assert (await client.get("/me", headers=ada)).json()["email"] == "ada@example.com"
    nobody = await client.get("/me")
    assert nobody.status_code == 401
    assert nobody.headers["WWW-Authenticate"] == "Bearer"


def forged(key: str = "", algorithm: str = "HS256", **claims: object) -> str:
    """A token that differs from a good one in what is given; a claim of None is left out."""
    good = {"sub": "1", "aud": "tasks-api", "exp": datetime.now(UTC) + timedelta(minutes=1)}
    kept = {name: value for name, value in (good | claims).items() if value is not None}
    own = get_settings().token_key.get_secret_value()
    return jwt.encode(kept, None if algorithm == "none" else key or own, algorithm)


@pytest.mark.parametrize(
    "token",
    [
        "nonsense",
        forged(key="another key, of the same length as the one that is really used"),
        forged(algorithm="none"),
        forged(exp=datetime.now(UTC) - timedelta(seconds=1)),
        forged(exp=None),
        forged(aud="another-api"),
        forged(aud=None),
        forged(sub=None),
        forged(sub="0"),
    ],
)
async def test_what_is_no_token(client: Client, token: str) -> None:
    answer = await client.get("/me", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401


async def test_an_old_hash_is_replaced_when_its_owner_signs_in(
    client: Client, sessions: async_sessionmaker[AsyncSession], ada: dict[str, str]
) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=1024).hash(PASSWORD)
    async with sessions.begin() as session:
        await session.execute(update(Account).values(password_hash=weak))
    form = {"username": "ada@example.com", "password": PASSWORD}
    assert (await client.post("/token", data=form)).status_code == 200
    async with sessions() as session:
        now = await session.scalar(select(Account.password_hash))
    assert now != weak and not PasswordHasher().check_needs_rehash(now or "")
