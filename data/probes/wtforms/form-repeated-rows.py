# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "werkzeug"]
# ///
"""A WTForms FieldList of FormFields reads and checks a varying number of rows."""

from werkzeug.datastructures import MultiDict
from wtforms import FieldList, Form, FormField, IntegerField, StringField
from wtforms.validators import NumberRange


class Line(Form):
    sku = StringField()
    count = IntegerField(validators=[NumberRange(min=1)])


class Order(Form):
    lines = FieldList(FormField(Line))


sent = {"lines-0-sku": "a", "lines-0-count": "2", "lines-1-sku": "b", "lines-1-count": "0"}
form = Order(MultiDict(sent))
assert not form.validate()
assert form.errors == {"lines": [{}, {"count": ["Number must be at least 1."]}]}, form.errors
assert 'name="lines-1-count"' in form.lines()
right = Order(MultiDict(sent | {"lines-1-count": "1"}))
assert right.validate() and right.data == {"lines": [{"sku": "a", "count": 2}, {"sku": "b", "count": 1}]}
print(form.errors)
