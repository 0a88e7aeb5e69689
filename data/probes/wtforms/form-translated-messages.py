# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "werkzeug"]
# ///
"""WTForms speaks German where `Meta.locales` says so."""

from werkzeug.datastructures import MultiDict
from wtforms import Form, StringField
from wtforms.validators import InputRequired


class Contact(Form):
    class Meta:
        locales = ["de"]

    name = StringField(validators=[InputRequired()])


form = Contact(MultiDict({"name": ""}))
assert not form.validate()
assert form.name.errors == ["Dieses Feld wird benötigt."], form.name.errors
chosen = Contact(MultiDict({"name": ""}), meta={"locales": ["fr"]})
assert not chosen.validate() and chosen.name.errors != form.name.errors
print(form.name.errors, chosen.name.errors)
