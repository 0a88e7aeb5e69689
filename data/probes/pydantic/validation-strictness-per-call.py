# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""One Pydantic model is lenient, and strict where the call says `strict=True`."""

from pydantic import BaseModel, ValidationError


class Item(BaseModel):
    count: int


assert Item.model_validate({"count": "3"}).count == 3
try:
    Item.model_validate({"count": "3"}, strict=True)
except ValidationError as error:
    kind = error.errors()[0]["type"]
    assert kind == "int_type", kind
else:
    raise AssertionError("the text was accepted")
print("strict=True:", kind)
