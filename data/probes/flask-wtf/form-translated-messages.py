# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf", "flask-babel"]
# ///
"""Flask-WTF's messages are English, `Meta.locales` or not, until Flask-Babel chooses the language."""

from flask import Flask
from flask_babel import Babel
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Contact(FlaskForm):
    class Meta(FlaskForm.Meta):
        locales = ["de"]

    name = StringField(validators=[InputRequired()])


def message():
    with app.test_request_context(method="POST", data={"name": ""}):
        form = Contact()
        assert not form.validate_on_submit()
        return form.name.errors[0]


alone = message()
Babel(app, locale_selector=lambda: "de")
assert (alone, message()) == ("This field is required.", "Dieses Feld wird benötigt."), alone
print(alone, "with Flask-Babel:", message())
