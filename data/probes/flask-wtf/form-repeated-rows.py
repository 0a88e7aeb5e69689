# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf"]
# ///
"""Flask-WTF renders, reads and checks rows with a FieldList, whose inner form has no token of its own."""

from flask import Flask
from flask_wtf import FlaskForm
from wtforms import FieldList, Form, FormField, IntegerField
from wtforms.validators import NumberRange

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Line(Form):
    count = IntegerField(validators=[NumberRange(min=1)])


class Order(FlaskForm):
    lines = FieldList(FormField(Line))


def submit(*counts):
    sent = {f"lines-{n}-count": count for n, count in enumerate(counts)}
    with app.test_request_context(method="POST", data=sent):
        form = Order()
        return form.validate_on_submit(), form.data["lines"], form.errors, form.lines()


valid, rows, _, html = submit(2, 1, 4)
assert valid and rows == [{"count": 2}, {"count": 1}, {"count": 4}], rows
assert 'name="lines-2-count"' in html, html
valid, _, errors, _ = submit(2, 0)
assert not valid and errors == {"lines": [{}, {"count": ["Number must be at least 1."]}]}, errors
print(errors)
