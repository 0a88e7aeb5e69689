# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow", "apispec", "jsonschema"]
# ///
"""marshmallow makes no JSON Schema; apispec makes one from a marshmallow schema."""

import marshmallow
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from jsonschema import Draft202012Validator
from marshmallow import Schema, fields, validate


class User(Schema):
    name = fields.String(required=True)
    age = fields.Integer(validate=validate.Range(min=0))


assert not [name for name in [*dir(marshmallow), *dir(Schema)] if "json_schema" in name.lower()]
spec = APISpec("users", "1", openapi_version="3.1.0", plugins=[MarshmallowPlugin()])
spec.components.schema("User", schema=User)
check = Draft202012Validator(spec.to_dict()["components"]["schemas"]["User"])
assert check.is_valid({"name": "Ada", "age": 36})
assert not check.is_valid({"name": "Ada", "age": -1})
assert not check.is_valid({"age": 36})
print(check.schema)
