"""The rules, without a database, a request or a framework."""

from decimal import Decimal

import pytest

from purchasing.domain import (
    DIRECTOR_FROM,
    NotPermitted,
    NotPossible,
    Person,
    PurchaseRequest,
    Role,
    Status,
)

ADA = Person("ada", "Ada", frozenset({Role.REQUESTER}))
GRACE = Person("grace", "Grace", frozenset({Role.REQUESTER, Role.APPROVER}))
JOAN = Person("joan", "Joan", frozenset({Role.DIRECTOR}))
OTTO = Person("otto", "Otto", frozenset({Role.AUDITOR}))


def request(person: Person = ADA, amount: Decimal = Decimal("99.50")) -> PurchaseRequest:
    return PurchaseRequest.submitted_by(person, "Chairs", amount)


@pytest.mark.parametrize("person", [JOAN, OTTO])
def test_who_submits_nothing(person: Person) -> None:
    with pytest.raises(NotPermitted):
        request(person)


@pytest.mark.parametrize(
    ("amount", "person", "may"),
    [
        (DIRECTOR_FROM - 1, GRACE, True),
        (DIRECTOR_FROM - 1, JOAN, True),
        (DIRECTOR_FROM - 1, OTTO, False),
        (DIRECTOR_FROM, GRACE, False),
        (DIRECTOR_FROM, JOAN, True),
    ],
)
def test_who_decides(amount: Decimal, person: Person, may: bool) -> None:
    if may:
        decided = request(amount=amount).decided(person, True, "")
        assert (decided.status, decided.decided_by) == (Status.APPROVED, person.subject)
    else:
        with pytest.raises(NotPermitted):
            request(amount=amount).decided(person, True, "")


def test_nobody_decides_a_request_of_their_own() -> None:
    with pytest.raises(NotPermitted, match="their own"):
        request(GRACE).decided(GRACE, True, "")


@pytest.mark.parametrize(
    "closed", [request().decided(GRACE, False, "too dear"), request().withdrawn(ADA)]
)
def test_what_is_closed_stays_closed(closed: PurchaseRequest) -> None:
    with pytest.raises(NotPossible):
        closed.decided(JOAN, True, "")
    with pytest.raises(NotPossible):
        closed.withdrawn(ADA)


def test_only_who_made_it_withdraws_it() -> None:
    with pytest.raises(NotPermitted):
        request().withdrawn(GRACE)
