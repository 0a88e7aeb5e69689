# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "wtforms-bootstrap5", "werkzeug"]
# ///
"""A WTForms form does not render itself; wtforms-bootstrap5 writes it whole, errors and values included."""

from werkzeug.datastructures import MultiDict
from wtforms import Form, StringField
from wtforms.validators import InputRequired
from wtforms_bootstrap5 import RendererContext


class Contact(Form):
    name = StringField(validators=[InputRequired()])
    mail = StringField()


form = Contact(MultiDict({"name": "", "mail": "ann@example.com"}))
assert not form.validate()
assert not hasattr(form, "__html__") and not callable(form) and "<input" not in str(form)
html = RendererContext().render(form)
for part in (
    "<form",
    'for="name"',
    'name="mail"',
    'value="ann@example.com"',
    "This field is required.",
    "</form>",
):
    assert part in html, html
print("the form:", str(form)[:40], "- with the package:", len(html), "characters")
