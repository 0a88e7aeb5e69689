# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""One msgspec Struct is strict, and lenient where the call says `strict=False`."""

import msgspec


class Item(msgspec.Struct):
    count: int


try:
    msgspec.convert({"count": "3"}, Item)
except msgspec.ValidationError as error:
    print("strict:", error)
else:
    raise AssertionError("the text was accepted")
assert msgspec.convert({"count": "3"}, Item, strict=False).count == 3
print("strict=False: 3")
