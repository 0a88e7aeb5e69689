"""Accounts: signing up, signing in, and who one is."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, HTTPException, status
from fastapi.security import OAuth2PasswordRequestForm
from pydantic import AfterValidator, BaseModel, ConfigDict, EmailStr, Field
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from app.database import Session
from app.models import Account
from app.security import CurrentAccount, hash_password, make_token, verify_password
from app.settings import get_settings

router = APIRouter(tags=["accounts"])


class NewAccount(BaseModel):
    email: Annotated[EmailStr, AfterValidator(str.lower)]
    password: str = Field(min_length=12, max_length=200)


class AccountOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    email: str
    created: datetime


class Token(BaseModel):
    access_token: str
    token_type: Literal["bearer"] = "bearer"
    expires_in: int


@router.post("/accounts", status_code=status.HTTP_201_CREATED)
async def sign_up(new: NewAccount, session: Session) -> AccountOut:
    account = Account(email=new.email, password_hash=await hash_password(new.password))
    session.add(account)
    try:
        await session.flush()
    except IntegrityError as error:  # asking first would leave a gap for a second request
        raise HTTPException(status.HTTP_409_CONFLICT, "This address has an account") from error
    return AccountOut.model_validate(account)


@router.post("/token")
async def sign_in(form: Annotated[OAuth2PasswordRequestForm, Depends()], session: Session) -> Token:
    email = form.username.lower().replace("\0", "")  # which PostgreSQL takes in no text
    account = await session.scalar(select(Account).where(Account.email == email))
    await session.commit()  # gives the connection back to the pool while Argon2 takes its time
    if not await verify_password(form.password, account) or account is None:
        raise HTTPException(
            status.HTTP_401_UNAUTHORIZED,
            "The address or the password is wrong",
            {"WWW-Authenticate": "Bearer"},
        )
    lifetime = int(get_settings().token_lifetime.total_seconds())
    return Token(access_token=make_token(account), expires_in=lifetime)


@router.get("/me")
async def who_am_i(account: CurrentAccount) -> AccountOut:
    return AccountOut.model_validate(account)
