# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms keeps `required`, `maxlength` and `min` of Django's fields."""

import django
from crispy_forms.helper import FormHelper
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["crispy_forms", "crispy_bootstrap5"],
    CRISPY_ALLOWED_TEMPLATE_PACKS="bootstrap5",
    CRISPY_TEMPLATE_PACK="bootstrap5",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()
urlpatterns = []


class Booking(forms.Form):
    name = forms.CharField(max_length=5)
    seats = forms.IntegerField(min_value=1)


html = render_crispy_form(Booking(), FormHelper())
for attribute in ("required", 'maxlength="5"', 'type="number"', 'min="1"'):
    assert attribute in html, html
assert set(Booking({"name": "Augusta", "seats": "0"}).errors) == {"name", "seats"}
print("required, maxlength, min are in the markup")
