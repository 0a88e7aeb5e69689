# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""A msgspec Struct is a class with annotations; decoding JSON gives an object of it."""

import msgspec


class User(msgspec.Struct):
    name: str
    tags: list[str] = []


user = msgspec.json.decode(b'{"name": "Ada"}', type=User)
assert type(user) is User and user.name == "Ada" and user.tags == [], user
print(user)
