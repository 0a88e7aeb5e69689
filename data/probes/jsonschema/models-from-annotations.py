# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema reads a schema written as a dictionary, and takes no class for one."""

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


class User:
    name: str


try:
    Draft202012Validator.check_schema(User)
except SchemaError as error:
    print(error.message)
else:
    raise AssertionError("a class was taken for a schema")
assert Draft202012Validator({"required": ["name"]}).is_valid({"name": "Ada"})
