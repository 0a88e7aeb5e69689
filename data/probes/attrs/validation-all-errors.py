# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs", "cattrs"]
# ///
"""attrs stops at the first wrong field; cattrs, from a dictionary, reports all of them."""

import cattrs
from attrs import define, field, validators


@define
class User:
    name: str = field(validator=validators.instance_of(str))
    age: int = field(validator=validators.instance_of(int))


try:
    User(name=1, age="many")
except TypeError as error:
    assert "'name'" in str(error) and "'age'" not in str(error), error
else:
    raise AssertionError("nothing was reported")


@define
class Order:
    counts: list[int]
    email: str


try:
    cattrs.structure({"counts": [1, "x"]}, Order)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert found[0].endswith("@ $.counts[1]") and found[1].endswith("@ $.email"), found
else:
    raise AssertionError("nothing was reported")
print(found)
