# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""Pydantic reports all wrong fields at once, each with its path as a tuple."""

from pydantic import BaseModel, ValidationError


class Item(BaseModel):
    sku: str
    count: int


class Order(BaseModel):
    email: str
    items: list[Item]


try:
    Order.model_validate({"items": [{"sku": "a", "count": 1}, {"sku": "b", "count": "x"}]})
except ValidationError as error:
    paths = [e["loc"] for e in error.errors()]
    assert paths == [("email",), ("items", 1, "count")], paths
else:
    raise AssertionError("nothing was reported")
print(paths)
