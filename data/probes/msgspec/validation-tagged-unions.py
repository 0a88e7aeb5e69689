# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""A tag picks the msgspec Struct of a union; an unknown tag is an error that names it."""

import msgspec


class Card(msgspec.Struct, tag_field="kind", tag="card"):
    number: str


class Transfer(msgspec.Struct, tag_field="kind", tag="transfer"):
    iban: str


payment = msgspec.json.Decoder(Card | Transfer)
assert type(payment.decode(b'{"kind": "transfer", "iban": "DE1"}')) is Transfer
try:
    payment.decode(b'{"kind": "card", "iban": "DE1"}')
except msgspec.ValidationError as error:
    assert str(error) == "Object missing required field `number`", error
else:
    raise AssertionError("a card without a number was accepted")
try:
    payment.decode(b'{"kind": "cash"}')
except msgspec.ValidationError as error:
    assert str(error) == "Invalid value 'cash' - at `$.kind`", error
    print(error)
else:
    raise AssertionError("an unknown tag was accepted")
