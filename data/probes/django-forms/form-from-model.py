# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django ModelForm takes fields, limits and uniqueness from the model, and saves the object."""

import django
from django import forms
from django.conf import settings
from django.db import connection, models

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class User(models.Model):
    name = models.CharField(max_length=5, unique=True)

    class Meta:
        app_label = "probe"


class UserForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["name"]


with connection.schema_editor() as editor:
    editor.create_model(User)
assert set(UserForm({"name": "Augusta"}).errors) == {"name"}
assert UserForm({"name": "Ada"}).save().pk == 1
again = UserForm({"name": "Ada"})
assert again.errors == {"name": ["User with this Name already exists."]}, again.errors
print(again.errors["name"])
