# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "jsonschema"]
# ///
"""Pydantic makes a JSON Schema from a model, and a JSON Schema validator agrees with it."""

from jsonschema import Draft202012Validator
from pydantic import BaseModel, Field


class User(BaseModel):
    name: str
    age: int = Field(ge=0)


schema = User.model_json_schema()
Draft202012Validator.check_schema(schema)
check = Draft202012Validator(schema)
assert check.is_valid({"name": "Ada", "age": 36})
assert not check.is_valid({"name": "Ada", "age": -1})
assert not check.is_valid({"age": 36})
print(schema["properties"]["age"], schema["required"])
