# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""A marshmallow base schema of four lines maps all field names to camelCase; no setting does it."""

import inspect

from marshmallow import Schema, SchemaOpts, fields


class CamelCase(Schema):
    def on_bind_field(self, field_name, field_obj):
        first, *others = (field_obj.data_key or field_name).split("_")
        field_obj.data_key = first + "".join(word.title() for word in others)


class User(CamelCase):
    first_name = fields.String(required=True)


assert User().load({"firstName": "Ada"}) == {"first_name": "Ada"}
assert User().dump({"first_name": "Ada"}) == {"firstName": "Ada"}
options = inspect.getsource(SchemaOpts)
assert "camel" not in options and "alias" not in options
print(User().dump({"first_name": "Ada"}))
