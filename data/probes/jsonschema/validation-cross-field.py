# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""No keyword of JSON Schema that jsonschema knows compares the values of two members."""

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

properties = {"start": {"type": "integer"}, "end": {"type": "integer", "minimum": {"$data": "1/start"}}}
try:
    Draft202012Validator.check_schema({"properties": properties})
except SchemaError as error:
    print(error.message)
else:
    raise AssertionError("a minimum can name another member")
keywords = set(Draft202012Validator.VALIDATORS)
assert {"minimum", "dependentRequired", "if"} <= keywords
assert not {"formatMinimum", "$data", "less", "greater"} & keywords, keywords
