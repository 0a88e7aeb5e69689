"""The routes, whatever kind of event brings the request."""

from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.api_gateway import Router
from aws_lambda_powertools.event_handler.exceptions import (
    ForbiddenError,
    NotFoundError,
    ServiceError,
)
from aws_lambda_powertools.event_handler.openapi.params import Query
from pydantic import BaseModel, Field

from app import seats
from app.database import connection

router = Router()

# PostgreSQL's texts hold every character but NUL.
Title = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
# That mail arrives there shows whether it is an address; a pattern cannot.
Email = Annotated[str, Field(pattern=r"^[^@\s\x00]+@[^@\s\x00]+$", max_length=254)]


class NewEvent(BaseModel):
    title: Title
    seats: int = Field(ge=1, le=100_000)


class NewSignup(BaseModel):
    email: Email


class EventOut(BaseModel):
    id: int
    title: str
    seats: int
    free: int


class EventPage(BaseModel):
    items: list[EventOut]
    next: int | None = Field(description="Give it as `after` for the next page; null on the last.")


class SignupOut(BaseModel):
    id: UUID


@router.get("/events")
def list_events(
    after: Annotated[int, Query()] = 0, limit: Annotated[int, Query(ge=1, le=100)] = 20
) -> EventPage:
    found = seats.list_events(connection(), after, limit + 1)
    items = [EventOut(**row) for row in found[:limit]]
    return EventPage(items=items, next=items[-1].id if len(found) > limit else None)


@router.post("/events")
def add_event(new: NewEvent) -> Response[EventOut]:
    made = seats.add_event(connection(), organiser(), new.title, new.seats)
    return Response(HTTPStatus.CREATED, "application/json", EventOut(**made))


@router.get("/events/<event_id>")
def read_event(event_id: int) -> EventOut:
    try:
        return EventOut(**seats.get_event(connection(), event_id))
    except seats.NoSuchEvent:
        raise NotFoundError("There is no such event") from None


@router.post("/events/<event_id>/signups")
def sign_up(event_id: int, new: NewSignup) -> Response[SignupOut]:
    try:
        signup = seats.sign_up(connection(), event_id, new.email.lower())
    except seats.NoSuchEvent:
        raise NotFoundError("There is no such event") from None
    except seats.NoSeatLeft:
        raise ServiceError(HTTPStatus.CONFLICT, "No seat is left") from None
    status = HTTPStatus.CREATED if signup.is_new else HTTPStatus.OK
    return Response(status, "application/json", SignupOut(id=signup.id))


@router.delete("/signups/<signup_id>")
def cancel(signup_id: UUID) -> Response[None]:
    seats.cancel(connection(), signup_id)
    return Response(HTTPStatus.NO_CONTENT)


def organiser() -> str:
    """Who asks, as the gateway's authorizer found by the token; without one nobody organises.

    The function checks no token itself: an HTTP API's JWT authorizer and a REST API's Cognito
    authorizer did, and put the claims into the event.
    """
    context: dict[str, Any] = router.current_event.get("requestContext") or {}
    authorizer = context.get("authorizer") or {}
    claims = authorizer.get("jwt", authorizer).get("claims") or {}
    if not claims.get("sub"):
        raise ForbiddenError("Organisers sign in first")
    return str(claims["sub"])
