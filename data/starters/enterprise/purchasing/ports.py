"""What the services need from outside, in their own words; the adapters provide it."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from purchasing.domain import PurchaseRequest


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit trail: who changed what, from what, in which HTTP request."""

    at: datetime
    actor: str
    action: str
    before: dict[str, str | None]
    after: dict[str, str | None]
    http_request: str


class Requests(Protocol):
    def add(self, request: PurchaseRequest) -> None: ...

    def get(self, id: UUID, *, to_change: bool = False) -> PurchaseRequest | None:
        """The request; `to_change` keeps others from changing it until the transaction ends."""
        ...

    def change(self, request: PurchaseRequest) -> None: ...

    def latest(self, requester: str | None, limit: int) -> Sequence[PurchaseRequest]:
        """The newest requests first, those of everybody without a requester."""
        ...


class AuditTrail(Protocol):
    def append(
        self, actor: str, action: str, before: PurchaseRequest | None, after: PurchaseRequest
    ) -> None: ...

    def of(self, id: UUID) -> Sequence[Entry]: ...


class Transaction(Protocol):
    @property
    def requests(self) -> Requests: ...

    @property
    def audit(self) -> AuditTrail: ...


Begin = Callable[[], AbstractContextManager[Transaction]]
"""Begins a transaction: committed at the end of the block, rolled back on an exception."""
