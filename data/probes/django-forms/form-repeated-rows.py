# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django formset reads and checks a varying number of rows."""

import django
from django import forms
from django.conf import settings

settings.configure()
django.setup()


class Line(forms.Form):
    sku = forms.CharField()
    count = forms.IntegerField(min_value=1)


Lines = forms.formset_factory(Line)
sent = {"form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "0"}
sent |= {"form-0-sku": "a", "form-0-count": "2", "form-1-sku": "b", "form-1-count": "0"}
formset = Lines(sent)
assert not formset.is_valid() and set(formset.errors[1]) == {"count"} and not formset.errors[0], (
    formset.errors
)
assert 'name="form-1-count"' in str(formset)
right = Lines(sent | {"form-1-count": "1"})
assert right.is_valid() and right.cleaned_data == [{"sku": "a", "count": 2}, {"sku": "b", "count": 1}]
print([dict(errors) for errors in formset.errors])
