# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""A required field stays required in cattrs, and defaults do not tell what was sent."""

import inspect

import cattrs
from attrs import define


@define
class User:
    name: str


@define
class UserPatch:
    name: str | None = None


try:
    cattrs.structure({}, User)
except cattrs.ClassValidationError as error:
    assert cattrs.transform_error(error) == ["required field missing @ $.name"], error
else:
    raise AssertionError("a required field was not missed")
assert cattrs.structure({}, UserPatch) == cattrs.structure({"name": None}, UserPatch)
arguments = [*inspect.signature(cattrs.structure).parameters, *inspect.signature(cattrs.Converter).parameters]
assert "partial" not in arguments, arguments
print("left out and null:", cattrs.structure({}, UserPatch))
