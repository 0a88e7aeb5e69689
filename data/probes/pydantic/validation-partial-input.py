# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""A required Pydantic field stays required; a second model of optional fields tells which were sent."""

from pydantic import BaseModel, ValidationError


class User(BaseModel):
    name: str
    age: int


class UserPatch(BaseModel):
    name: str | None = None
    age: int | None = None


try:
    User.model_validate({"age": 3})
except ValidationError as error:
    assert error.errors()[0]["type"] == "missing", error
else:
    raise AssertionError("a required field was not missed")
sent = UserPatch.model_validate({"age": None}).model_dump(exclude_unset=True)
assert sent == {"age": None}, sent
print("of the second model, sent:", sent)
