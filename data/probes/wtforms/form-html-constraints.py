# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms"]
# ///
"""WTForms writes `required`, `maxlength` and `min` from validators, and checks them on the server too."""

from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, Length, NumberRange


class Booking(Form):
    name = StringField(validators=[InputRequired(), Length(max=5)])
    seats = IntegerField(validators=[NumberRange(min=1)])


form = Booking()
html = form.name() + form.seats()
for attribute in ("required", 'maxlength="5"', 'type="number"', 'min="1"'):
    assert attribute in html, html
late = Booking(data={"name": "Augusta", "seats": 0})
assert not late.validate() and set(late.errors) == {"name", "seats"}, late.errors
print(html)
