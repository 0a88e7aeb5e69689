# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "wtforms-bootstrap5"]
# ///
"""WTForms has no layout; wtforms-bootstrap5 writes Bootstrap's markup, each field in a row of its own."""

import wtforms
from wtforms import Form, StringField
from wtforms_bootstrap5 import RendererContext


class Contact(Form):
    first = StringField()
    last = StringField()


names = [*dir(wtforms), *dir(wtforms.widgets), *dir(wtforms.fields), *dir(Form)]
words = ("layout", "row", "column", "fieldset", "bootstrap")
assert not [name for name in names if any(word in name.lower() for word in words)], names
assert "class=" not in Contact().first()
columns = {"row_class": "row", "label_class": "col-2", "field_wrapper_class": "col-10"}
html = RendererContext().default_field(**columns, field_wrapper_enabled=True).render(Contact())
assert html.count("form-control") == 2 and html.count('class="row"') == 2, html
first, last = html.split('class="row"')[1:]
assert 'name="first"' in first and 'name="last"' not in first and 'name="last"' in last, html
print("two fields, two rows; label and field are the columns")
