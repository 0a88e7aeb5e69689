# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs", "msgspec", "jsonschema"]
# ///
"""cattrs makes no JSON Schema; msgspec makes one from the class that cattrs structures."""

from dataclasses import dataclass
from typing import Annotated

import cattrs
import msgspec
from jsonschema import Draft202012Validator


@dataclass
class User:
    name: str
    age: Annotated[int, msgspec.Meta(ge=0)]


assert not [name for name in [*dir(cattrs), *dir(cattrs.Converter)] if "schema" in name.lower()]
assert cattrs.structure({"name": "Ada", "age": 36}, User) == User("Ada", 36)
schema = msgspec.json.schema(User)
check = Draft202012Validator(schema)
assert check.is_valid({"name": "Ada", "age": 36})
assert not check.is_valid({"name": "Ada", "age": -1})
assert not check.is_valid({"age": 36})
assert (
    cattrs.structure({"name": "Ada", "age": -1}, User).age == -1
)  # the schema's rule is not the converter's
print(schema["$defs"]["User"]["properties"]["age"], "- structuring takes -1 all the same")
