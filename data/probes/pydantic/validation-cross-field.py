# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""A Pydantic field validator sees the fields before it, and its error names the field."""

from pydantic import BaseModel, ValidationError, ValidationInfo, field_validator


class Stay(BaseModel):
    start: int
    end: int

    @field_validator("end")
    @classmethod
    def after_start(cls, value: int, info: ValidationInfo) -> int:
        if value < info.data.get("start", value):
            raise ValueError("ends before it starts")
        return value


try:
    Stay.model_validate({"start": 5, "end": 3})
except ValidationError as error:
    found = [(e["loc"], e["msg"]) for e in error.errors()]
    assert found == [(("end",), "Value error, ends before it starts")], found
else:
    raise AssertionError("the stay was accepted")
print(found)
