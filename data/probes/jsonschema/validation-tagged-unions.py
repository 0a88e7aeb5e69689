# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""With an `if` for each kind a tag picks the schema, and errors name an unknown tag; `oneOf` does neither."""

from jsonschema import Draft202012Validator

card = {"properties": {"number": {"type": "string"}}, "required": ["number"]}
transfer = {"properties": {"iban": {"type": "string"}}, "required": ["iban"]}
kinds = {"card": card, "transfer": transfer}
schema = {
    "properties": {"kind": {"enum": list(kinds)}},
    "required": ["kind"],
    "allOf": [{"if": {"properties": {"kind": {"const": kind}}}, "then": kinds[kind]} for kind in kinds],
}


def errors(payment):
    return [(error.json_path, error.message) for error in Draft202012Validator(schema).iter_errors(payment)]


assert errors({"kind": "transfer", "iban": "DE1"}) == []
assert errors({"kind": "card", "iban": "DE1"}) == [("$", "'number' is a required property")]
unknown = errors({"kind": "cash"})
assert unknown == [("$.kind", "'cash' is not one of ['card', 'transfer']")], unknown
branches = [{"properties": {"kind": {"const": kind}}, "allOf": [kinds[kind]]} for kind in kinds]
(error,) = Draft202012Validator({"oneOf": branches}).iter_errors({"kind": "card", "iban": "DE1"})
assert "number" not in error.message and "is not valid under any" in error.message, error
print("if and then:", *unknown, "- oneOf:", error.message)
