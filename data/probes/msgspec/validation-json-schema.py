# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec", "jsonschema"]
# ///
"""msgspec makes a JSON Schema from a Struct, and a JSON Schema validator agrees with it."""

from typing import Annotated

import msgspec
from jsonschema import Draft202012Validator


class User(msgspec.Struct):
    name: str
    age: Annotated[int, msgspec.Meta(ge=0)]


schema = msgspec.json.schema(User)
Draft202012Validator.check_schema(schema)
check = Draft202012Validator(schema)
assert check.is_valid({"name": "Ada", "age": 36})
assert not check.is_valid({"name": "Ada", "age": -1})
assert not check.is_valid({"age": 36})
print(schema["$defs"]["User"]["properties"]["age"], schema["$defs"]["User"]["required"])
