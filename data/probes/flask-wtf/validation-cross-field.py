# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf"]
# ///
"""A FlaskForm's method `validate_end` sees the whole form, and its error stands at the field."""

from flask import Flask
from flask_wtf import FlaskForm
from wtforms import IntegerField, ValidationError

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Stay(FlaskForm):
    start = IntegerField()
    end = IntegerField()

    def validate_end(self, field):
        if field.data < self.start.data:
            raise ValidationError("ends before it starts")


with app.test_request_context(method="POST", data={"start": "5", "end": "3"}):
    form = Stay()
    assert not form.validate_on_submit() and form.errors == {"end": ["ends before it starts"]}, form.errors
    print(form.errors)
with app.test_request_context(method="POST", data={"start": "3", "end": "5"}):
    assert Stay().validate_on_submit()
