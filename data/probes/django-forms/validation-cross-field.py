# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""The `clean` method of a Django form compares two fields and puts the error at the one that it names."""

import django
from django import forms
from django.conf import settings

settings.configure()
django.setup()


class Stay(forms.Form):
    start = forms.IntegerField()
    end = forms.IntegerField()

    def clean(self):
        data = super().clean()
        if data.get("end", 0) < data.get("start", 0):
            self.add_error("end", "ends before it starts")


form = Stay({"start": "5", "end": "3"})
assert form.errors == {"end": ["ends before it starts"]}, form.errors
assert Stay({"start": "3", "end": "5"}).is_valid()
print(dict(form.errors))
