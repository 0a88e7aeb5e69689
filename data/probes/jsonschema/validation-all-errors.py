# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema reports all wrong members, each with its path."""

from jsonschema import Draft202012Validator

item = {"type": "object", "properties": {"sku": {"type": "string"}, "count": {"type": "integer"}}}
schema = {
    "type": "object",
    "properties": {"email": {"type": "string"}, "items": {"type": "array", "items": item}},
    "required": ["email"],
}
order = {"items": [{"sku": "a", "count": 1}, {"sku": "b", "count": "x"}]}
errors = list(Draft202012Validator(schema).iter_errors(order))
found = sorted((error.json_path, error.validator) for error in errors)
assert found == [("$", "required"), ("$.items[1].count", "type")], found
print(found)
