# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms"]
# ///
"""A WTForms form renders field by field; the form itself has no rendering."""

from wtforms import Form, StringField


class Contact(Form):
    name = StringField()


form = Contact()
assert not hasattr(form, "__html__") and not callable(form)
assert "<input" not in str(form)
html = "".join(f"{field.label} {field()}" for field in form)
assert html == '<label for="name">Name</label> <input id="name" name="name" type="text" value="">', html
print("the form:", str(form)[:40], "its fields:", html)
