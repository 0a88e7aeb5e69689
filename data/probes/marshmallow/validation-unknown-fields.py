# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""marshmallow refuses a field that the schema does not have, unless told to leave it out."""

from marshmallow import EXCLUDE, Schema, fields


class User(Schema):
    name = fields.String()


sent = {"name": "Ada", "admin": True}
errors = User().validate(sent)
assert errors == {"admin": ["Unknown field."]}, errors
assert User(unknown=EXCLUDE).load(sent) == {"name": "Ada"}
print(errors)
