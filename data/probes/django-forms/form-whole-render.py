# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django form renders itself in one expression: labels, fields, errors and what was sent."""

import django
from django import forms
from django.conf import settings

TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates"}]
settings.configure(TEMPLATES=TEMPLATES)
django.setup()


class Contact(forms.Form):
    name = forms.CharField()
    mail = forms.CharField()


form = Contact({"name": "", "mail": "ann@example.com"})
html = django.template.Template("{{ form }}").render(django.template.Context({"form": form}))
label, value = '<label for="id_name">Name:</label>', 'value="ann@example.com"'
for part in (label, 'name="name"', "This field is required.", value):
    assert part in html, html
print(" ".join(html.split()))
