"""The API: requests and answers in JSON, and which error is which status."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

import structlog
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Query, Schema, Status
from ninja.errors import AuthenticationError
from ninja.security import HttpBearer
from pydantic import Field

from purchasing import domain
from purchasing.adapters.identity import InvalidToken, Provider, ProviderUnreachable
from purchasing.ports import Entry
from purchasing.services import NotFound, Purchasing

# PostgreSQL's texts hold every character but NUL.
Text = Annotated[str, Field(pattern=r"^[^\x00]*$")]


class NewRequest(Schema):
    title: Text = Field(min_length=1, max_length=200)
    amount: Decimal = Field(gt=0, max_digits=12, decimal_places=2)


class Decision(Schema):
    approve: bool
    reason: Text = Field("", max_length=500)


class RequestOut(Schema):
    id: UUID
    title: str
    amount: Decimal
    requester: str
    status: Literal["submitted", "approved", "rejected", "withdrawn"]
    decided_by: str | None
    reason: str


class EntryOut(Schema):
    at: datetime
    actor: str
    action: str
    before: dict[str, str | None]
    after: dict[str, str | None]
    http_request: str


class Asked(HttpRequest):
    """A request that `Bearer` let through."""

    auth: domain.Person


class Bearer(HttpBearer):
    def __init__(self, provider: Provider) -> None:
        super().__init__()
        self._provider = provider

    def authenticate(self, request: HttpRequest, token: str) -> domain.Person:
        try:
            person = self._provider.person(token)
        except InvalidToken as error:
            raise AuthenticationError from error
        structlog.contextvars.bind_contextvars(actor=person.subject)
        return person


def make_api(purchasing: Purchasing, provider: Provider) -> NinjaAPI:
    # The pages of documentation want scripts from a CDN; the document itself is enough for clients.
    api = NinjaAPI(title="Purchasing", version="1.0.0", auth=Bearer(provider), docs_url=None)

    @api.post("/requests", response={201: RequestOut})
    def submit(request: Asked, new: NewRequest) -> Status[domain.PurchaseRequest]:
        return Status(201, purchasing.submit(request.auth, new.title, new.amount))

    @api.get("/requests", response=list[RequestOut])
    def latest(
        request: Asked, limit: Annotated[int, Query(20, ge=1, le=100)]
    ) -> Sequence[domain.PurchaseRequest]:
        return purchasing.latest(request.auth, limit)

    @api.get("/requests/{uuid:id}", response=RequestOut)
    def read(request: Asked, id: UUID) -> domain.PurchaseRequest:
        return purchasing.read(request.auth, id)

    @api.post("/requests/{uuid:id}/decision", response=RequestOut)
    def decide(request: Asked, id: UUID, decision: Decision) -> domain.PurchaseRequest:
        return purchasing.decide(request.auth, id, decision.approve, decision.reason)

    @api.post("/requests/{uuid:id}/withdrawal", response=RequestOut)
    def withdraw(request: Asked, id: UUID) -> domain.PurchaseRequest:
        return purchasing.withdraw(request.auth, id)

    @api.get("/requests/{uuid:id}/trail", response=list[EntryOut])
    def trail(request: Asked, id: UUID) -> Sequence[Entry]:
        return purchasing.trail(request.auth, id)

    def answer(request: HttpRequest, status: int, detail: str) -> HttpResponse:
        return api.create_response(request, {"detail": detail}, status=status)

    @api.exception_handler(AuthenticationError)
    def unauthorized(request: HttpRequest, error: Exception) -> HttpResponse:
        response = answer(request, 401, "There is no valid token")
        response["WWW-Authenticate"] = "Bearer"
        return response

    @api.exception_handler(domain.NotPermitted)
    def forbidden(request: HttpRequest, error: Exception) -> HttpResponse:
        return answer(request, 403, str(error))

    @api.exception_handler(NotFound)
    def not_found(request: HttpRequest, error: Exception) -> HttpResponse:
        return answer(request, 404, "There is no such request")

    @api.exception_handler(domain.NotPossible)
    def conflict(request: HttpRequest, error: Exception) -> HttpResponse:
        return answer(request, 409, str(error))

    @api.exception_handler(ProviderUnreachable)
    def unavailable(request: HttpRequest, error: Exception) -> HttpResponse:
        structlog.get_logger().error("identity provider unreachable", exc_info=error)
        return answer(request, 503, "Sign-ins cannot be checked right now")

    return api
