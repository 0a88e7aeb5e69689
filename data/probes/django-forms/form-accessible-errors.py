# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django marks a field with an error as invalid and as described by the list of its errors."""

import django
from django import forms
from django.conf import settings

settings.configure()
django.setup()


class Contact(forms.Form):
    name = forms.CharField()


html = Contact({"name": ""}).as_div()
assert 'aria-invalid="true"' in html and 'aria-describedby="id_name_error"' in html, html
assert '<ul class="errorlist" id="id_name_error">' in html, html
assert "aria-invalid" not in Contact({"name": "Ada"}).as_div()
print(" ".join(html.split()))
