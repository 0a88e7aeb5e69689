# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""msgspec refuses the text `3` and the number 3.7 for an integer."""

import msgspec


class Item(msgspec.Struct):
    count: int


for sent in (b'{"count": "3"}', b'{"count": 3.7}'):
    try:
        msgspec.json.decode(sent, type=Item)
    except msgspec.ValidationError as error:
        assert str(error).startswith("Expected `int`"), error
        print(sent.decode(), "-", error)
    else:
        raise AssertionError(f"{sent!r} was accepted")
assert msgspec.json.decode(b'{"count": 3}', type=Item).count == 3
