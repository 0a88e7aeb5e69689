# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema checks data and makes no object: what comes out is the dictionary that went in."""

import jsonschema

schema = {"type": "object", "properties": {"age": {"type": "integer"}}}
user = {"age": 36}
assert jsonschema.validate(user, schema) is None
assert jsonschema.Draft202012Validator(schema).is_valid(user)
user["age"] = "many"
assert user == {"age": "many"} and not jsonschema.Draft202012Validator(schema).is_valid(user)
print(type(user).__name__, user)
