# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""A required member stays required in jsonschema; a second schema without `required` takes what was sent."""

import inspect

from jsonschema import Draft202012Validator

schema = {
    "properties": {"name": {"type": ["string", "null"]}, "age": {"type": "integer"}},
    "required": ["name", "age"],
}
patch = Draft202012Validator(schema | {"required": []})
(error,) = Draft202012Validator(schema).iter_errors({"age": 3})
assert error.message == "'name' is a required property", error
for sent in ({"age": 3}, {"name": None}, {}):
    assert patch.is_valid(sent)
assert [e.json_path for e in patch.iter_errors({"age": "x"})] == ["$.age"]
arguments = inspect.signature(Draft202012Validator.iter_errors).parameters
assert not [name for name in arguments if "partial" in name or "required" in name], arguments
print("one schema:", error.message, "- the second takes {'age': 3}, {'name': None} and {}")
