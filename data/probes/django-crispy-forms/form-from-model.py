# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms renders a ModelForm with the limits of the model, and the form saves the object."""

import django
from crispy_forms.helper import FormHelper
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings
from django.db import connection, models

settings.configure(
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["crispy_forms", "crispy_bootstrap5"],
    CRISPY_ALLOWED_TEMPLATE_PACKS="bootstrap5",
    CRISPY_TEMPLATE_PACK="bootstrap5",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
urlpatterns = []


class User(models.Model):
    name = models.CharField(max_length=5)

    class Meta:
        app_label = "probe"


class UserForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["name"]


with connection.schema_editor() as editor:
    editor.create_model(User)
assert 'maxlength="5"' in render_crispy_form(UserForm(), FormHelper())
assert "is-invalid" in render_crispy_form(UserForm({"name": "Augusta"}), FormHelper())
assert UserForm({"name": "Ada"}).save().pk == 1
print("rendered, refused, saved")
