# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs", "msgspec", "jsonschema"]
# ///
"""attrs makes no JSON Schema; msgspec makes one from the attrs class, and a JSON Schema validator agrees."""

from typing import Annotated

import attr
import attrs
import msgspec
from jsonschema import Draft202012Validator


@attrs.define
class User:
    name: str
    age: Annotated[int, msgspec.Meta(ge=0)]


assert not [name for name in [*dir(attrs), *dir(attr)] if "schema" in name.lower()]
schema = msgspec.json.schema(User)
Draft202012Validator.check_schema(schema)
check = Draft202012Validator(schema)
assert check.is_valid({"name": "Ada", "age": 36})
assert not check.is_valid({"name": "Ada", "age": -1})
assert not check.is_valid({"age": 36})
print(schema["$defs"]["User"]["properties"]["age"], schema["$defs"]["User"]["required"])
