# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema is lenient in a validator class with a type check of your own, and converts nothing."""

import inspect

from jsonschema import Draft202012Validator
from jsonschema.validators import extend


def integer(checker, value):
    strict = Draft202012Validator.TYPE_CHECKER.is_type(value, "integer")
    return strict or (isinstance(value, str) and value.isdigit())


schema = {"properties": {"count": {"type": "integer"}}}
Lenient = extend(
    Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", integer)
)
item = {"count": "3"}
assert not Draft202012Validator(schema).is_valid(item)
assert Lenient(schema).is_valid(item) and item == {"count": "3"}
assert not Lenient(schema).is_valid({"count": "x"})
arguments = inspect.signature(Draft202012Validator.iter_errors).parameters
assert not [name for name in arguments if "strict" in name or "coerce" in name or "lax" in name], arguments
print("lenient by a class of its own:", item)
