# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms marks a field with an error as invalid and as described by the element with the error."""

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


class Contact(forms.Form):
    name = forms.CharField()


html = render_crispy_form(Contact({"name": ""}), FormHelper())
assert 'aria-invalid="true"' in html and 'aria-describedby="id_name_error"' in html, html
assert html.count('id="id_name_error"') == 1, html
assert "aria-invalid" not in render_crispy_form(Contact({"name": "Ada"}), FormHelper())
print('aria-describedby="id_name_error", and the element is there')
