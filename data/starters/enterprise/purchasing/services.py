"""The use cases: each is one transaction, in which a change writes its line of the trail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from purchasing.domain import Person, PurchaseRequest, Role, sees_all
from purchasing.ports import Begin, Entry, Transaction


class NotFound(Exception):
    """There is no such request, or not for this person."""


@dataclass(frozen=True, slots=True)
class Purchasing:
    begin: Begin

    def submit(self, person: Person, title: str, amount: Decimal) -> PurchaseRequest:
        request = PurchaseRequest.submitted_by(person, title, amount)
        with self.begin() as transaction:
            transaction.requests.add(request)
            transaction.audit.append(person.subject, "submit", None, request)
        return request

    def decide(self, person: Person, id: UUID, approve: bool, reason: str) -> PurchaseRequest:
        action = "approve" if approve else "reject"
        return self._change(person, id, action, lambda one: one.decided(person, approve, reason))

    def withdraw(self, person: Person, id: UUID) -> PurchaseRequest:
        return self._change(person, id, "withdraw", lambda one: one.withdrawn(person))

    def read(self, person: Person, id: UUID) -> PurchaseRequest:
        with self.begin() as transaction:
            return self._visible(transaction, person, id)

    def latest(self, person: Person, limit: int) -> Sequence[PurchaseRequest]:
        requester = None if sees_all(person) else person.subject
        with self.begin() as transaction:
            return transaction.requests.latest(requester, limit)

    def trail(self, person: Person, id: UUID) -> Sequence[Entry]:
        person.must_be(Role.AUDITOR)
        with self.begin() as transaction:
            self._visible(transaction, person, id)
            return transaction.audit.of(id)

    def _change(
        self,
        person: Person,
        id: UUID,
        action: str,
        change: Callable[[PurchaseRequest], PurchaseRequest],
    ) -> PurchaseRequest:
        with self.begin() as transaction:
            before = self._visible(transaction, person, id, to_change=True)
            after = change(before)
            transaction.requests.change(after)
            transaction.audit.append(person.subject, action, before, after)
        return after

    def _visible(
        self, transaction: Transaction, person: Person, id: UUID, *, to_change: bool = False
    ) -> PurchaseRequest:
        found = transaction.requests.get(id, to_change=to_change)
        if found is None or not found.is_visible_to(person):
            raise NotFound
        return found
