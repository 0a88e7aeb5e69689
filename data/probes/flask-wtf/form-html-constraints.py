# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf"]
# ///
"""Flask-WTF's fields are those of WTForms: `required`, `maxlength` and `min` come from validators."""

from flask import Flask
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import InputRequired, Length, NumberRange

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Booking(FlaskForm):
    name = StringField(validators=[InputRequired(), Length(max=5)])
    seats = IntegerField(validators=[NumberRange(min=1)])


with app.test_request_context(method="POST", data={"name": "Augusta", "seats": "0"}):
    form = Booking()
    assert not form.validate_on_submit() and set(form.errors) == {"name", "seats"}, form.errors
    html = form.name() + form.seats()
for attribute in ("required", 'maxlength="5"', 'type="number"', 'min="1"'):
    assert attribute in html, html
print(html)
