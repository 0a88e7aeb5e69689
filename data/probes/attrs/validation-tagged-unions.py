# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs", "cattrs"]
# ///
"""attrs reads no dictionaries; cattrs picks the attrs class of a union by a tag."""

import attrs
import cattrs
from cattrs.strategies import configure_tagged_union


@attrs.define
class Card:
    number: str


@attrs.define
class Transfer:
    iban: str


assert not [name for name in attrs.__all__ if "structure" in name or "union" in name or "fromdict" in name]
converter = cattrs.Converter()
configure_tagged_union(Card | Transfer, converter, tag_name="kind")
payment = converter.structure({"kind": "Transfer", "iban": "DE1"}, Card | Transfer)
assert payment == Transfer("DE1"), payment
try:
    converter.structure({"kind": "Cash"}, Card | Transfer)
except KeyError as error:
    print(payment, "- unknown tag:", repr(error))
else:
    raise AssertionError("an unknown tag was accepted")
