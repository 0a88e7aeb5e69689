# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""msgspec reports the first wrong field with its path, and not the second."""

import msgspec


class Item(msgspec.Struct):
    sku: str
    count: int


class Order(msgspec.Struct):
    items: list[Item]
    email: str


try:
    msgspec.convert({"items": [{"sku": "a", "count": 1}, {"sku": "b", "count": "x"}], "email": 3}, Order)
except msgspec.ValidationError as error:
    assert str(error) == "Expected `int`, got `str` - at `$.items[1].count`", error
    assert "email" not in str(error)
    print(error)
else:
    raise AssertionError("nothing was reported")
