# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""marshmallow reports all wrong fields at once, nested as the input is."""

from marshmallow import Schema, ValidationError, fields


class Item(Schema):
    sku = fields.String(required=True)
    count = fields.Integer(required=True)


class Order(Schema):
    email = fields.Email(required=True)
    items = fields.List(fields.Nested(Item))


try:
    Order().load({"items": [{"sku": "a", "count": 1}, {"sku": "b", "count": "x"}]})
except ValidationError as error:
    found = error.messages
    assert found["email"] == ["Missing data for required field."], found
    assert found["items"] == {1: {"count": ["Not a valid integer."]}}, found
else:
    raise AssertionError("nothing was reported")
print(found)
