# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""`rename="camel"` makes a msgspec Struct read and write camelCase."""

import msgspec


class User(msgspec.Struct, rename="camel"):
    first_name: str


user = msgspec.json.decode(b'{"firstName": "Ada"}', type=User)
assert user.first_name == "Ada" and user == User(first_name="Ada")
assert msgspec.json.encode(user) == b'{"firstName":"Ada"}'
print(msgspec.json.encode(user).decode())
