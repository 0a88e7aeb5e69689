# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""What jsonschema validates by is a JSON Schema, and it checks the schema itself."""

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

schema = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer", "minimum": 0}},
    "required": ["name"],
}
Draft202012Validator.check_schema(schema)
check = Draft202012Validator(schema)
assert check.is_valid({"name": "Ada", "age": 36})
assert not check.is_valid({"name": "Ada", "age": -1})
assert not check.is_valid({"age": 36})
try:
    Draft202012Validator.check_schema({"type": "int"})
except SchemaError as error:
    print("a wrong schema:", error.message)
else:
    raise AssertionError("a wrong schema was accepted")
