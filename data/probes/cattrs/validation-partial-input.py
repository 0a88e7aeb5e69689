# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""A required field stays required in cattrs; a second model as a `TypedDict` tells which fields were sent."""

import inspect
from typing import TypedDict

import cattrs
from attrs import define


@define
class User:
    name: str
    age: int


class UserPatch(TypedDict, total=False):
    name: str
    age: int | None


try:
    cattrs.structure({"age": 3}, User)
except cattrs.ClassValidationError as error:
    assert cattrs.transform_error(error) == ["required field missing @ $.name"], error
else:
    raise AssertionError("a required field was not missed")
arguments = [*inspect.signature(cattrs.structure).parameters, *inspect.signature(cattrs.Converter).parameters]
assert "partial" not in arguments, arguments
assert cattrs.structure({}, UserPatch) == {}
sent = cattrs.structure({"age": None}, UserPatch)
assert sent == {"age": None}, sent
try:
    cattrs.structure({"age": "many"}, UserPatch)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert len(found) == 1 and found[0].endswith("@ $.age"), found
else:
    raise AssertionError("what was sent is not checked")
print("of the second model, sent:", sent)
