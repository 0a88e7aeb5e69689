# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs"]
# ///
"""An attrs validator sees the fields before it, and its error tells a field only in its own text."""

from attrs import define, field


@define
class Stay:
    start: int
    end: int = field()

    @end.validator
    def after_start(self, attribute, value):
        if value < self.start:
            raise ValueError("ends before it starts")


try:
    Stay(start=5, end=3)
except ValueError as error:
    assert error.args == ("ends before it starts",), error
    assert not hasattr(error, "__notes__")
    print(repr(error))
else:
    raise AssertionError("the stay was accepted")
