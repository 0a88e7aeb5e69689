# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf"]
# ///
"""A FlaskForm refuses a submission without its token, and renders the token with its hidden fields."""

import re

from flask import Flask, render_template_string
from flask_wtf import FlaskForm
from wtforms import StringField

app = Flask(__name__)
app.secret_key = "for the probe"


class Contact(FlaskForm):
    name = StringField()


@app.route("/", methods=["GET", "POST"])
def contact():
    form = Contact()
    if form.validate_on_submit():
        return "accepted"
    page = "{% for field in form %}{{ field() }}{% endfor %}{{ form.errors }}"
    return render_template_string(page, form=form)


client = app.test_client()
page = client.get("/").text
token = re.search('name="csrf_token" type="hidden" value="([^"]+)"', page)[1]
refused = client.post("/", data={"name": "Ada"}).text
assert "The CSRF token is missing." in refused and refused != "accepted"
assert client.post("/", data={"name": "Ada", "csrf_token": token}).text == "accepted"
stranger = app.test_client().post("/", data={"name": "Ada", "csrf_token": token}).text
assert "The CSRF tokens do not match." in stranger, stranger
print("without a token, and with another's: refused; with the token: accepted")
