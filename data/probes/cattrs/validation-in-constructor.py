# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""Creating the annotated class that cattrs structures checks no type; structuring does."""

import cattrs
from attrs import define


@define
class User:
    age: int


user = User(age="many")
assert user.age == "many"
try:
    cattrs.structure({"age": "many"}, User)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert found == ["invalid value for type, expected int @ $.age"], found
else:
    raise AssertionError("structuring accepted it too")
print("the constructor took", user, "- structuring:", found)
