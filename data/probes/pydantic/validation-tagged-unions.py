# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""A tag picks the Pydantic model of a union and its errors; that for an unknown tag lists the known ones."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter, ValidationError


class Card(BaseModel):
    kind: Literal["card"]
    number: str


class Transfer(BaseModel):
    kind: Literal["transfer"]
    iban: str


payment = TypeAdapter(Annotated[Card | Transfer, Field(discriminator="kind")])
assert type(payment.validate_python({"kind": "transfer", "iban": "DE1"})) is Transfer
try:
    payment.validate_python({"kind": "card", "iban": "DE1"})
except ValidationError as error:
    assert [e["loc"] for e in error.errors()] == [("card", "number")], error
else:
    raise AssertionError("a card without a number was accepted")
try:
    payment.validate_python({"kind": "cash"})
except ValidationError as error:
    context = error.errors()[0]["ctx"]
    assert context["tag"] == "cash" and "'card', 'transfer'" in context["expected_tags"], context
else:
    raise AssertionError("an unknown tag was accepted")
print(context)
