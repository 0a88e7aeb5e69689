# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs skips a field that the class does not have, and refuses it with `forbid_extra_keys`."""

import cattrs
from attrs import define


@define
class User:
    name: str


sent = {"name": "Ada", "admin": True}
assert cattrs.structure(sent, User) == User("Ada")
try:
    cattrs.Converter(forbid_extra_keys=True).structure(sent, User)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert found == ["extra fields found (admin) @ $"], found
else:
    raise AssertionError("the unknown field was accepted")
print(found)
