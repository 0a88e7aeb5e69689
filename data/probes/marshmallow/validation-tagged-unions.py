# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow", "marshmallow-oneofschema"]
# ///
"""marshmallow has no union field; marshmallow-oneofschema picks the schema by a tag."""

from marshmallow import Schema, fields
from marshmallow_oneofschema import OneOfSchema


class Card(Schema):
    number = fields.String(required=True)


class Transfer(Schema):
    iban = fields.String(required=True)


class Payment(OneOfSchema):
    type_field = "kind"
    type_schemas = {"card": Card, "transfer": Transfer}


assert not [name for name in fields.__all__ if "Union" in name or "OneOf" in name]
assert Payment().validate({"kind": "card", "iban": "DE1"}) == {
    "number": ["Missing data for required field."],
    "iban": ["Unknown field."],
}
assert Payment().load({"kind": "transfer", "iban": "DE1"}) == {"iban": "DE1"}
errors = Payment().validate({"kind": "cash"})
assert errors == {"kind": ["Unsupported value: cash"]}, errors
print(errors)
