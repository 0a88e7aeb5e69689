"""Requests and the audit trail in PostgreSQL, by Django's ORM."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from uuid import UUID

from django.db import transaction
from structlog.contextvars import get_contextvars

from purchasing.adapters.storage.models import AuditEntryRow, PurchaseRequestRow
from purchasing.domain import PurchaseRequest, Status
from purchasing.ports import Entry


def _request(row: PurchaseRequestRow) -> PurchaseRequest:
    return PurchaseRequest(
        id=row.id,
        title=row.title,
        amount=row.amount,
        requester=row.requester,
        status=Status(row.status),
        decided_by=row.decided_by,
        reason=row.reason,
    )


class DjangoRequests:
    def add(self, request: PurchaseRequest) -> None:
        PurchaseRequestRow.objects.create(**asdict(request))

    def get(self, id: UUID, *, to_change: bool = False) -> PurchaseRequest | None:
        rows = PurchaseRequestRow.objects.all()
        row = (rows.select_for_update() if to_change else rows).filter(id=id).first()
        return _request(row) if row else None

    def change(self, request: PurchaseRequest) -> None:
        PurchaseRequestRow.objects.filter(id=request.id).update(**asdict(request))

    def latest(self, requester: str | None, limit: int) -> Sequence[PurchaseRequest]:
        rows = PurchaseRequestRow.objects.order_by("-made", "id")
        if requester is not None:
            rows = rows.filter(requester=requester)
        return [_request(row) for row in rows[:limit]]


class DjangoAuditTrail:
    def append(
        self, actor: str, action: str, before: PurchaseRequest | None, after: PurchaseRequest
    ) -> None:
        old, new = _texts(before), _texts(after)
        changed = [name for name in new if old.get(name) != new[name]]
        AuditEntryRow.objects.create(
            actor=actor,
            action=action,
            request_id=after.id,
            before={name: old[name] for name in changed if name in old},
            after={name: new[name] for name in changed},
            http_request=get_contextvars().get("request_id", ""),
        )

    def of(self, id: UUID) -> Sequence[Entry]:
        rows = AuditEntryRow.objects.filter(request_id=id).order_by("id")
        return [
            Entry(
                at=row.at,
                actor=row.actor,
                action=row.action,
                before=row.before,
                after=row.after,
                http_request=row.http_request,
            )
            for row in rows
        ]


def _texts(request: PurchaseRequest | None) -> dict[str, str | None]:
    fields = asdict(request).items() if request else ()
    return {name: None if value is None else str(value) for name, value in fields}


@dataclass(frozen=True, slots=True)
class DjangoTransaction:
    requests: DjangoRequests
    audit: DjangoAuditTrail


@contextmanager
def begin() -> Iterator[DjangoTransaction]:
    with transaction.atomic():
        yield DjangoTransaction(DjangoRequests(), DjangoAuditTrail())
