# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""With the tagged union strategy a tag picks the class; an unknown tag is an error."""

import cattrs
from attrs import define
from cattrs.strategies import configure_tagged_union


@define
class Card:
    number: str


@define
class Transfer:
    iban: str


converter = cattrs.Converter()
configure_tagged_union(
    Card | Transfer, converter, tag_name="kind", tag_generator=lambda kind: kind.__name__.lower()
)
assert converter.structure({"kind": "transfer", "iban": "DE1"}, Card | Transfer) == Transfer("DE1")
assert converter.unstructure(Card("1"), Card | Transfer) == {"number": "1", "kind": "card"}
try:
    converter.structure({"kind": "cash"}, Card | Transfer)
except KeyError as error:
    assert error.args == ("cash",), error
    print("KeyError:", error)
else:
    raise AssertionError("an unknown tag was accepted")
