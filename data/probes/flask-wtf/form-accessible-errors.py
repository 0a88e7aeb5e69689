# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf"]
# ///
"""Flask-WTF marks a field with an error neither as invalid nor as described by its message."""

from flask import Flask
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Contact(FlaskForm):
    name = StringField(validators=[InputRequired()])


with app.test_request_context(method="POST", data={"name": ""}):
    form = Contact()
    assert not form.validate_on_submit() and form.name.errors == ["This field is required."]
    html = str(form.name())
assert "<input" in html and "aria-" not in html, html
print(html)
