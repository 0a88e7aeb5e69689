# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf", "flask-babel"]
# ///
"""Flask-WTF follows `Meta.locales` with `WTF_I18N_ENABLED` off; with it on, Flask-Babel chooses."""

from flask import Flask
from flask_babel import Babel
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired


class Contact(FlaskForm):
    class Meta(FlaskForm.Meta):
        locales = ["de"]

    name = StringField(validators=[InputRequired()])


def message(babel=None, **config):
    app = Flask(__name__)
    app.secret_key = "for the probe"
    app.config.update(WTF_CSRF_ENABLED=False, **config)
    if babel:
        Babel(app, locale_selector=lambda: babel)
    with app.test_request_context(method="POST", data={"name": ""}):
        form = Contact()
        assert not form.validate_on_submit()
        return form.name.errors[0]


english, german = "This field is required.", "Dieses Feld wird benötigt."
assert message() == english
assert message(WTF_I18N_ENABLED=False) == german
assert message("de") == german and message("en") == english
print("default:", english, "- WTF_I18N_ENABLED=False, or Flask-Babel:", german)
