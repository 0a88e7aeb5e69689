# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""A Pydantic model is a class with annotations; validating gives an object of it."""

from pydantic import BaseModel


class User(BaseModel):
    name: str
    tags: list[str] = []


user = User.model_validate({"name": "Ada"})
assert type(user) is User and user.name == "Ada" and user.tags == [], user
print(repr(user))
