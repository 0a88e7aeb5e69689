# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django form renders itself: labels, fields and errors in one expression."""

import django
from django import forms
from django.conf import settings

TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates"}]
settings.configure(TEMPLATES=TEMPLATES)
django.setup()


class Contact(forms.Form):
    name = forms.CharField()


html = django.template.Template("{{ form }}").render(django.template.Context({"form": Contact({"name": ""})}))
for part in ('<label for="id_name">Name:</label>', 'name="name"', "This field is required."):
    assert part in html, html
print(" ".join(html.split()))
