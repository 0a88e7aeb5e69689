# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema has no lenient way to validate: no argument makes the text `3` an integer."""

import inspect

import jsonschema

schema = {"type": "integer"}
arguments = [
    *inspect.signature(jsonschema.validate).parameters,
    *inspect.signature(jsonschema.Draft202012Validator).parameters,
]
assert not [name for name in arguments if "strict" in name or "coerce" in name or "lax" in name], arguments
assert not jsonschema.Draft202012Validator(schema).is_valid("3")
assert jsonschema.Draft202012Validator(schema).is_valid(3)
print(*arguments)
