# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms puts fields into the rows and columns that Python names, in Bootstrap's markup."""

import django
from crispy_forms.helper import FormHelper
from crispy_forms.layout import Column, Fieldset, Layout, Row
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
    first = forms.CharField()
    last = forms.CharField()


helper = FormHelper()
helper.layout = Layout(Fieldset("Who", Row(Column("first"), Column("last"))))
html = render_crispy_form(Contact(), helper)
assert html.count("col-md") == 2 and html.count("form-control") == 2, html
assert "<fieldset" in html and "Who" in html, html
assert "col-md" not in render_crispy_form(Contact(), FormHelper())
print("a fieldset of two columns")
