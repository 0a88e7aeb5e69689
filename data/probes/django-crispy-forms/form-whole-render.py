# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms renders the whole form, the `form` element included, with errors and what was sent."""

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
    mail = forms.CharField()


html = render_crispy_form(Contact({"name": "", "mail": "ann@example.com"}), FormHelper())
for part in (
    'method="post"',
    'for="id_name"',
    'name="name"',
    "This field is required.",
    'value="ann@example.com"',
    "</form>",
):
    assert part in html, html
print(len(html), "characters: form, labels, fields, an error, a value")
