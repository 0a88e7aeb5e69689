# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""Pydantic makes 3 from the text `3`, and refuses 3.7 for an integer."""

from pydantic import BaseModel, ValidationError


class Item(BaseModel):
    count: int


assert Item.model_validate({"count": "3"}).count == 3
try:
    Item.model_validate({"count": 3.7})
except ValidationError as error:
    kind = error.errors()[0]["type"]
    assert kind == "int_from_float", kind
else:
    raise AssertionError("3.7 was accepted")
print("'3' became 3; 3.7:", kind)
