# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django refuses a file by its extension with its own validator; the size takes a validator of yours."""

import django
from django import forms
from django.conf import settings
from django.core import validators
from django.core.files.uploadedfile import SimpleUploadedFile

settings.configure()
django.setup()


class Upload(forms.Form):
    photo = forms.FileField(validators=[validators.FileExtensionValidator(["png"])])


def errors(name):
    return Upload({}, {"photo": SimpleUploadedFile(name, b"MZ")}).errors.get("photo")


assert errors("a.png") is None
refusal = errors("a.exe")
assert "is not allowed" in refusal[0], refusal
assert not [name for name in dir(validators) if "size" in name.lower()]
print(refusal[0])
