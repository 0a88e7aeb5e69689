# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs fixes strictness at the converter: one with a hook of its own refuses the text `3`."""

import inspect

import cattrs
from attrs import define


@define
class Item:
    count: int


def checked(value, kind):
    if type(value) is not kind:
        raise TypeError(f"{value!r} is not of type {kind.__name__}")
    return value


assert cattrs.structure({"count": "3"}, Item).count == 3
strict = cattrs.Converter()
strict.register_structure_hook(int, checked)
try:
    strict.structure({"count": "3"}, Item)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert found == ["invalid value for type, expected int @ $.count"], found
else:
    raise AssertionError("the text was accepted")
arguments = [*inspect.signature(cattrs.structure).parameters, *inspect.signature(cattrs.Converter).parameters]
assert not [name for name in arguments if "strict" in name], arguments
print(found)
