# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf", "bootstrap-flask"]
# ///
"""Flask-WTF renders fields; Bootstrap-Flask a whole form with token, labels, errors and what was sent."""

from flask import Flask, render_template_string
from flask_bootstrap import Bootstrap5
from flask_wtf import FlaskForm
from wtforms import StringField, SubmitField
from wtforms.validators import InputRequired

app = Flask(__name__)
app.secret_key = "for the probe"
Bootstrap5(app)


class Contact(FlaskForm):
    name = StringField(validators=[InputRequired()])
    mail = StringField()
    send = SubmitField()


with app.test_request_context(method="POST", data={"name": "", "mail": "ann@example.com"}):
    form = Contact()
    assert not hasattr(form, "__html__") and not form.validate_on_submit()
    page = "{% from 'bootstrap5/form.html' import render_form %}{{ render_form(form) }}"
    html = render_template_string(page, form=form)
    for part in (
        "<form",
        'name="csrf_token"',
        '<label class="form-label" for="name"',
        'name="send"',
        "This field is required.",
        'value="ann@example.com"',
        "</form>",
    ):
        assert part in html, html
print(len(html), "characters: form, token, labels, fields, an error, a value")
