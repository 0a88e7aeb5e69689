# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "werkzeug"]
# ///
"""WTForms marks a field with an error neither as invalid nor as described by its message."""

from werkzeug.datastructures import MultiDict
from wtforms import Form, StringField
from wtforms.validators import InputRequired


class Contact(Form):
    name = StringField(validators=[InputRequired()])


form = Contact(MultiDict({"name": ""}))
assert not form.validate() and form.name.errors == ["This field is required."]
html = str(form.name())
assert "<input" in html and "aria-" not in html, html
print(html)
