# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms shows Django's messages in the language that is active for the request."""

import django
from crispy_forms.helper import FormHelper
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings
from django.utils.translation import override

settings.configure(
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["crispy_forms", "crispy_bootstrap5"],
    CRISPY_ALLOWED_TEMPLATE_PACKS="bootstrap5",
    CRISPY_TEMPLATE_PACK="bootstrap5",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()
urlpatterns = []


class Contact(forms.Form):
    name = forms.CharField()


with override("de"):
    html = render_crispy_form(Contact({"name": ""}), FormHelper())
assert "Dieses Feld ist zwingend erforderlich." in html, html
assert "This field is required." in render_crispy_form(Contact({"name": ""}), FormHelper())
print("Dieses Feld ist zwingend erforderlich.")
