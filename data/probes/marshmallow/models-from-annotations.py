# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow", "marshmallow-dataclass"]
# ///
"""A marshmallow schema ignores annotations; marshmallow-dataclass makes a schema from an annotated class."""

import marshmallow
import marshmallow_dataclass


class Annotated(marshmallow.Schema):
    name: str


@marshmallow_dataclass.dataclass
class User:
    name: str
    age: int


assert not Annotated().fields
user = User.Schema().load({"name": "Ada", "age": 36})
assert type(user) is User and user.name == "Ada", user
assert User.Schema().validate({"name": "Ada", "age": "x"}) == {"age": ["Not a valid integer."]}
print(user)
