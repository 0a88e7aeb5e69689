# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema accepts a member that the schema does not name, unless `additionalProperties` is false."""

from jsonschema import Draft202012Validator, validate

schema = {"type": "object", "properties": {"name": {"type": "string"}}}
sent = {"name": "Ada", "admin": True}
assert validate(sent, schema) is None and sent == {"name": "Ada", "admin": True}
(error,) = Draft202012Validator(schema | {"additionalProperties": False}).iter_errors(sent)
assert "'admin' was unexpected" in error.message, error
print("kept; with additionalProperties false:", error.message)
