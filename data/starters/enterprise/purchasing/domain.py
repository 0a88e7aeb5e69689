"""What a purchase request is, and who may do what with it. Plain Python: it imports nothing of ours
and no framework, so the rules can be read and tested alone."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from uuid import UUID, uuid4

DIRECTOR_FROM = Decimal(10_000)
"""From this amount on a director decides."""


class Role(StrEnum):
    REQUESTER = "requester"
    APPROVER = "approver"
    DIRECTOR = "director"
    AUDITOR = "auditor"


class Status(StrEnum):
    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class NotPermitted(Exception):
    """This person may not do that."""


class NotPossible(Exception):
    """Nobody can do that any more."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts: as the identity provider names them."""

    subject: str
    name: str
    roles: frozenset[Role] = frozenset()

    def must_be(self, *roles: Role) -> None:
        if self.roles.isdisjoint(roles):
            raise NotPermitted(f"This takes the role {' or '.join(roles)}")


@dataclass(frozen=True, slots=True)
class PurchaseRequest:
    title: str
    amount: Decimal
    requester: str
    status: Status = Status.SUBMITTED
    decided_by: str | None = None
    reason: str = ""
    id: UUID = field(default_factory=uuid4)

    @classmethod
    def submitted_by(cls, person: Person, title: str, amount: Decimal) -> "PurchaseRequest":
        person.must_be(Role.REQUESTER)
        return cls(title=title, amount=amount, requester=person.subject)

    def decided(self, person: Person, approve: bool, reason: str) -> "PurchaseRequest":
        """Two people for each purchase, and a director for a large one."""
        is_large = self.amount >= DIRECTOR_FROM
        person.must_be(*([Role.DIRECTOR] if is_large else [Role.APPROVER, Role.DIRECTOR]))
        if person.subject == self.requester:
            raise NotPermitted("Nobody decides a request of their own")
        self._must_be_open()
        status = Status.APPROVED if approve else Status.REJECTED
        return replace(self, status=status, decided_by=person.subject, reason=reason)

    def withdrawn(self, person: Person) -> "PurchaseRequest":
        if person.subject != self.requester:
            raise NotPermitted("Only who made a request withdraws it")
        self._must_be_open()
        return replace(self, status=Status.WITHDRAWN)

    def is_visible_to(self, person: Person) -> bool:
        return person.subject == self.requester or sees_all(person)

    def _must_be_open(self) -> None:
        if self.status is not Status.SUBMITTED:
            raise NotPossible(f"The request is {self.status} already")


def sees_all(person: Person) -> bool:
    return not person.roles.isdisjoint({Role.APPROVER, Role.DIRECTOR, Role.AUDITOR})
