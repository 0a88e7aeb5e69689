# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms"]
# ///
"""WTForms has no layout: its parts are fields and the widgets that draw one field each."""

import wtforms
from wtforms import Form, StringField


class Contact(Form):
    name = StringField()


names = [*dir(wtforms), *dir(wtforms.widgets), *dir(wtforms.fields), *dir(Form)]
found = [
    n for n in names if any(w in n.lower() for w in ("layout", "row", "column", "fieldset", "bootstrap"))
]
assert found == [], found
assert "class=" not in Contact().name()
print(len(set(names)), "names, none of a layout;", Contact().name())
