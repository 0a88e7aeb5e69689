# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs collects all wrong fields in one exception group, and lists them with their paths."""

import cattrs
from attrs import define


@define
class Item:
    sku: str
    count: int


@define
class Order:
    email: str
    items: list[Item]


try:
    cattrs.structure({"items": [{"sku": "a", "count": 1}, {"sku": "b", "count": "x"}]}, Order)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert found == [
        "required field missing @ $.email",
        "invalid value for type, expected int @ $.items[1].count",
    ], found
else:
    raise AssertionError("nothing was reported")
print(found)
