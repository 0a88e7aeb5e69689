# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms renders a formset with its management form and the errors of each row."""

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


class Line(forms.Form):
    count = forms.IntegerField(min_value=1)


sent = {"form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "0", "form-0-count": "2", "form-1-count": "0"}
formset = forms.formset_factory(Line)(sent)
assert not formset.is_valid() and not formset.errors[0] and formset.errors[1], formset.errors
html = render_crispy_form(formset, FormHelper())
assert 'name="form-TOTAL_FORMS"' in html and 'name="form-1-count"' in html, html
assert html.count('aria-invalid="true"') == 1, html
print("two rows, one of them with its error")
