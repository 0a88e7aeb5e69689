# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""A marshmallow rule over the whole schema puts its error at the field that it names."""

from marshmallow import Schema, ValidationError, fields, validates_schema


class Stay(Schema):
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)

    @validates_schema
    def ends_after_start(self, data, **kwargs):
        if data["end"] < data["start"]:
            raise ValidationError("ends before it starts", "end")


errors = Stay().validate({"start": 5, "end": 3})
assert errors == {"end": ["ends before it starts"]}, errors
assert Stay().validate({"start": 3, "end": 5}) == {}
print(errors)
