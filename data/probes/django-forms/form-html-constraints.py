# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django writes `required`, `maxlength` and `min` from the field, and checks them on the server too."""

import django
from django import forms
from django.conf import settings

settings.configure()
django.setup()


class Booking(forms.Form):
    name = forms.CharField(max_length=5)
    seats = forms.IntegerField(min_value=1)


late = Booking({"name": "Augusta", "seats": "0"})
assert set(late.errors) == {"name", "seats"}, late.errors
html = Booking().as_div()
for attribute in ("required", 'maxlength="5"', 'type="number"', 'min="1"'):
    assert attribute in html, html
print(" ".join(html.split()))
