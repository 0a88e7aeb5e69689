# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema has no tag for `oneOf`: an unknown one fails against all branches, and the error names none."""

from jsonschema import Draft202012Validator


def payment(kind, member):
    properties = {"kind": {"const": kind}, member: {"type": "string"}}
    return {"properties": properties, "required": ["kind", member]}


branches = [payment("card", "number"), payment("transfer", "iban")]
check = Draft202012Validator({"oneOf": branches, "discriminator": {"propertyName": "kind"}})
assert check.is_valid({"kind": "transfer", "iban": "DE1"})
assert not check.is_valid({"kind": "card", "iban": "DE1"})
(error,) = check.iter_errors({"kind": "cash"})
assert error.message.endswith("is not valid under any of the given schemas"), error
assert error.json_path == "$" and len(error.context) == 4, error.context
print(error.message)
