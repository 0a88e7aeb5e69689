# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "werkzeug"]
# ///
"""A WTForms method `validate_end` sees the whole form, and its error stands at the field."""

from werkzeug.datastructures import MultiDict
from wtforms import Form, IntegerField, ValidationError


class Stay(Form):
    start = IntegerField()
    end = IntegerField()

    def validate_end(self, field):
        if field.data < self.start.data:
            raise ValidationError("ends before it starts")


form = Stay(MultiDict({"start": "5", "end": "3"}))
assert not form.validate() and form.errors == {"end": ["ends before it starts"]}, form.errors
assert Stay(MultiDict({"start": "3", "end": "5"})).validate()
print(form.errors)
