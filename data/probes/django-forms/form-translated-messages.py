# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's messages come in the language that is active for the request."""

import django
from django import forms
from django.conf import settings
from django.utils.translation import override

settings.configure()
django.setup()


class Contact(forms.Form):
    name = forms.CharField()


def message(language):
    with override(language):
        return Contact({"name": ""}).errors["name"][0]


assert message("en") == "This field is required."
assert message("de") == "Dieses Feld ist zwingend erforderlich.", message("de")
print(message("de"), message("fr"))
