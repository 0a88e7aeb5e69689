# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf", "bootstrap-flask"]
# ///
"""Bootstrap-Flask draws a FlaskForm's fields in Bootstrap's markup; rows are written in the template."""

from flask import Flask, render_template_string
from flask_bootstrap import Bootstrap5
from flask_wtf import FlaskForm
from wtforms import StringField

app = Flask(__name__)
app.secret_key = "for the probe"
Bootstrap5(app)


class Contact(FlaskForm):
    first = StringField()
    last = StringField()


page = "{% from 'bootstrap5/form.html' import render_form_row %}"
page += "{{ render_form_row([form.first, form.last]) }}"
with app.test_request_context():
    form = Contact()
    html = render_template_string(page, form=form)
    assert "class=" not in form.first()
assert html.count('class="col"') == 2 and html.count("form-control") == 2, html
assert not [name for name in dir(FlaskForm) if "layout" in name.lower() or "row" in name.lower()]
print("two columns, named in the template")
