# /// script
# requires-python = ">=3.11"
# dependencies = ["jsonschema"]
# ///
"""jsonschema refuses the text `3` and the number 3.7 for an integer."""

from jsonschema import Draft202012Validator

check = Draft202012Validator({"properties": {"count": {"type": "integer"}}})
for value in ("3", 3.7):
    (error,) = check.iter_errors({"count": value})
    assert error.validator == "type", error
    print(error.message)
assert check.is_valid({"count": 3})
