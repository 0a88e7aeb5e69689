# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""With a strategy, a tag picks the class; inside an object an unknown tag reads as a missing field."""

import cattrs
from attrs import define
from cattrs.strategies import configure_tagged_union


@define
class Card:
    number: str


@define
class Transfer:
    iban: str


@define
class Order:
    payment: Card | Transfer


def errors(payment):
    try:
        converter.structure({"payment": payment}, Order)
    except cattrs.ClassValidationError as error:
        return cattrs.transform_error(error)
    raise AssertionError("it was accepted")


converter = cattrs.Converter()
configure_tagged_union(
    Card | Transfer, converter, tag_name="kind", tag_generator=lambda kind: kind.__name__.lower()
)
order = converter.structure({"payment": {"kind": "transfer", "iban": "DE1"}}, Order)
assert order == Order(Transfer("DE1")), order
assert errors({"kind": "card", "iban": "DE1"}) == ["required field missing @ $.payment.number"]
found = errors({"kind": "cash"})
assert found == ["required field missing @ $.payment"], found
print("unknown tag:", found)
