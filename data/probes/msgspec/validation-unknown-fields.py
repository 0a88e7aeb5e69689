# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""msgspec skips a field that the Struct does not have, and refuses it with `forbid_unknown_fields`."""

import msgspec


class User(msgspec.Struct):
    name: str


class StrictUser(User, forbid_unknown_fields=True):
    pass


sent = b'{"name": "Ada", "admin": true}'
assert msgspec.json.encode(msgspec.json.decode(sent, type=User)) == b'{"name":"Ada"}'
try:
    msgspec.json.decode(sent, type=StrictUser)
except msgspec.ValidationError as error:
    assert "unknown field `admin`" in str(error), error
    print(error)
else:
    raise AssertionError("the unknown field was accepted")
