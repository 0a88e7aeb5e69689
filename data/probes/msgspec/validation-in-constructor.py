# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""The constructor of a msgspec Struct checks nothing; only decoding and converting do."""

import msgspec


class User(msgspec.Struct):
    age: int


user = User(age="many")
assert user.age == "many"
try:
    msgspec.convert({"age": "many"}, User)
except msgspec.ValidationError as error:
    print("the constructor took", user, "- convert:", error)
else:
    raise AssertionError("convert accepted it too")
