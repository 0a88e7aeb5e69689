# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""In marshmallow the field is strict or not: `Integer(strict=True)` refuses the text `3`."""

import inspect

from marshmallow import Schema, fields


class Item(Schema):
    lenient = fields.Integer()
    strict = fields.Integer(strict=True)


errors = Item().validate({"lenient": "3", "strict": "3"})
assert errors == {"strict": ["Not a valid integer."]}, errors
arguments = [*inspect.signature(Schema.load).parameters, *inspect.signature(Schema).parameters]
assert "strict" not in arguments, arguments
print(errors)
