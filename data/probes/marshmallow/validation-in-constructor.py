# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""A marshmallow schema is no model: loading returns a plain dictionary, which takes any value."""

from marshmallow import Schema, fields


class User(Schema):
    age = fields.Integer(required=True)


user = User().load({"age": 36})
assert type(user) is dict
user["age"] = "many"
assert User().dump({"age": "36"}) == {"age": 36}
print(type(user).__name__, user)
