# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""crispy-forms shows what Django refuses: a file by its extension, and no file by its size."""

import django
from crispy_forms import layout
from crispy_forms.helper import FormHelper
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.validators import FileExtensionValidator

settings.configure(
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["crispy_forms", "crispy_bootstrap5"],
    CRISPY_ALLOWED_TEMPLATE_PACKS="bootstrap5",
    CRISPY_TEMPLATE_PACK="bootstrap5",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()
urlpatterns = []


class Upload(forms.Form):
    photo = forms.FileField(validators=[FileExtensionValidator(["png"])])


def page(name):
    return render_crispy_form(Upload({}, {"photo": SimpleUploadedFile(name, b"MZ")}), FormHelper())


assert "is not allowed" in page("a.exe") and 'enctype="multipart/form-data"' in page("a.exe")
assert "is not allowed" not in page("a.png")
assert not [name for name in dir(layout) if "size" in name.lower()]
print("a.exe is refused in the page, a.png is not")
