# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""Creating a Pydantic model with a wrong value raises; assigning one afterwards does not by default."""

from pydantic import BaseModel, ValidationError


class User(BaseModel):
    age: int


try:
    User(age="many")
except ValidationError as error:
    assert error.errors()[0]["loc"] == ("age",), error
else:
    raise AssertionError("the wrong value was accepted")
user = User(age=3)
user.age = "many"
assert user.age == "many"
print("constructor: refused; assignment: accepted")
