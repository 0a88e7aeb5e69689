# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms shows the error of a form's `clean` method at the field that it names."""

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


class Stay(forms.Form):
    start = forms.IntegerField()
    end = forms.IntegerField()

    def clean(self):
        data = super().clean()
        if data.get("end", 0) < data.get("start", 0):
            self.add_error("end", "ends before it starts")


html = render_crispy_form(Stay({"start": "5", "end": "3"}), FormHelper())
error = html.split('id="id_end_error"')[1]
assert "ends before it starts" in error and 'id="id_start_error"' not in html, html
assert "is-invalid" not in render_crispy_form(Stay({"start": "3", "end": "5"}), FormHelper())
print("at the field: ends before it starts")
