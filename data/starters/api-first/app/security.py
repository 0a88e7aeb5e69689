"""Passwords and tokens."""

import secrets
from datetime import UTC, datetime
from typing import Annotated

import jwt
from anyio import CapacityLimiter, to_thread
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from fastapi import Depends, HTTPException, status
from fastapi.security import OAuth2PasswordBearer

from app.database import Session
from app.models import Account
from app.settings import get_settings

ALGORITHM = "HS256"
AUDIENCE = "tasks-api"

_hasher = PasswordHasher()
# Argon2 takes a core and 64 MiB for a moment. In threads, a few at a time, it holds up no other
# request and cannot take all memory.
_few = CapacityLimiter(2)
_nobody = _hasher.hash(secrets.token_hex())

_bearer = OAuth2PasswordBearer(tokenUrl="token")


async def hash_password(password: str) -> str:
    return await to_thread.run_sync(_hasher.hash, password, limiter=_few)


async def verify_password(password: str, account: Account | None) -> bool:
    """Whether it is the account's password; takes as long where there is no account.

    A hash that was made with older parameters is replaced, now that the password is known.
    """
    expected = account.password_hash if account else _nobody
    try:
        await to_thread.run_sync(_hasher.verify, expected, password, limiter=_few)
    except VerifyMismatchError:
        return False
    if account and _hasher.check_needs_rehash(account.password_hash):
        account.password_hash = await hash_password(password)
    return account is not None


def make_token(account: Account) -> str:
    settings = get_settings()
    claims = {
        "sub": str(account.id),
        "aud": AUDIENCE,
        "exp": datetime.now(UTC) + settings.token_lifetime,
    }
    return jwt.encode(claims, settings.token_key.get_secret_value(), ALGORITHM)


async def get_account(token: Annotated[str, Depends(_bearer)], session: Session) -> Account:
    key = get_settings().token_key.get_secret_value()
    try:
        # The algorithm is ours to say, never the token's, and every claim that we rely on has to
        # be there: PyJWT checks what it finds.
        claims = jwt.decode(
            token,
            key,
            algorithms=[ALGORITHM],
            audience=AUDIENCE,
            options={"require": ["sub", "aud", "exp"]},
        )
    except jwt.InvalidTokenError:
        account = None
    else:
        account = await session.get(Account, int(claims["sub"]))
    if account is None:
        raise HTTPException(
            status.HTTP_401_UNAUTHORIZED,
            "The token is not valid, or has run out",
            {"WWW-Authenticate": "Bearer"},
        )
    return account


CurrentAccount = Annotated[Account, Depends(get_account)]
