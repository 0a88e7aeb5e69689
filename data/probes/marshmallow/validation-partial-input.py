# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""With `partial=True` a marshmallow schema misses no field, and tells what was sent from what was null."""

from marshmallow import Schema, fields


class User(Schema):
    name = fields.String(required=True, allow_none=True)
    age = fields.Integer(required=True)


assert User().validate({"age": 3}) == {"name": ["Missing data for required field."]}
sent = User().load({"age": 3}, partial=True)
assert sent == {"age": 3}, sent
assert User().validate({"age": "x"}, partial=True) == {"age": ["Not a valid integer."]}
null = User().load({"name": None}, partial=True)
assert null == {"name": None}, null
print("sent:", sent, null)
