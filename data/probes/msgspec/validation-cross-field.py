# /// script
# requires-python = ">=3.11"
# dependencies = ["msgspec"]
# ///
"""A rule in `__post_init__` of a msgspec Struct is reported at the object, not at a field."""

import msgspec


class Stay(msgspec.Struct):
    start: int
    end: int

    def __post_init__(self):
        if self.end < self.start:
            raise ValueError("ends before it starts")


class Booking(msgspec.Struct):
    stay: Stay


try:
    msgspec.convert({"stay": {"start": 5, "end": 3}}, Booking)
except msgspec.ValidationError as error:
    assert str(error) == "ends before it starts - at `$.stay`", error
    print(error)
else:
    raise AssertionError("the stay was accepted")
