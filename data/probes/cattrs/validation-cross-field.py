# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs reports a rule of an attrs class over two fields at the object, not at a field."""

import cattrs
from attrs import define, field


@define
class Stay:
    start: int
    end: int = field()

    @end.validator
    def after_start(self, attribute, value):
        if value < self.start:
            raise ValueError("ends before it starts")


@define
class Booking:
    stay: Stay


try:
    cattrs.structure({"stay": {"start": 5, "end": 3}}, Booking)
except cattrs.ClassValidationError as error:
    found = cattrs.transform_error(error)
    assert found == ["invalid value @ $.stay"], found
    assert str(error.exceptions[0].exceptions[0]) == "ends before it starts"
else:
    raise AssertionError("the stay was accepted")
print(found)
