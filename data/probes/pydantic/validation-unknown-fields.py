# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""Pydantic drops a field that the model does not have, and refuses it with `extra="forbid"`."""

from pydantic import BaseModel, ConfigDict, ValidationError


class User(BaseModel):
    name: str


class StrictUser(User):
    model_config = ConfigDict(extra="forbid")


sent = {"name": "Ada", "admin": True}
assert User.model_validate(sent).model_dump() == {"name": "Ada"}
try:
    StrictUser.model_validate(sent)
except ValidationError as error:
    assert error.errors()[0]["loc"] == ("admin",), error
else:
    raise AssertionError("the unknown field was accepted")
print("dropped by default, refused with forbid")
