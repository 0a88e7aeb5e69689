# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""A required msgspec field stays required; a second Struct with `UNSET` tells which fields were sent."""

import msgspec
from msgspec import UNSET, UnsetType


class User(msgspec.Struct):
    name: str
    age: int


class UserPatch(msgspec.Struct):
    name: str | UnsetType = UNSET
    age: int | UnsetType | None = UNSET


try:
    msgspec.json.decode(b'{"age": 3}', type=User)
except msgspec.ValidationError as error:
    assert "missing required field `name`" in str(error), error
else:
    raise AssertionError("a required field was not missed")
patch = msgspec.json.decode(b'{"age": null}', type=UserPatch)
assert patch.name is UNSET and patch.age is None
assert msgspec.json.encode(patch) == b'{"age":null}'
print("of the second Struct, sent:", msgspec.json.encode(patch).decode())
