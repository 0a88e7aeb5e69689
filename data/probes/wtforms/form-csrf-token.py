# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "werkzeug"]
# ///
"""WTForms has a token, once `Meta` names it and each form is given the session."""

from datetime import timedelta

from werkzeug.datastructures import MultiDict
from wtforms import Form, StringField
from wtforms.csrf.session import SessionCSRF


class Protected(Form):
    class Meta:
        csrf = True
        csrf_class = SessionCSRF
        csrf_secret = b"a secret of sixteen or more bytes"
        csrf_time_limit = timedelta(minutes=20)


class Contact(Protected):
    name = StringField()


session = {}
token = Contact(meta={"csrf_context": session}).csrf_token.current_token
form = Contact(MultiDict({"name": "Ada"}), meta={"csrf_context": session})
assert not form.validate() and form.errors == {"csrf_token": ["CSRF token missing."]}, form.errors
form = Contact(MultiDict({"name": "Ada", "csrf_token": token}), meta={"csrf_context": session})
assert form.validate(), form.errors
try:
    Contact(MultiDict({"name": "Ada"}))
except TypeError as error:
    print("without the session:", error)
else:
    raise AssertionError("the session was not needed")
