# /// script
# requires-python = ">=3.12"
# dependencies = ["django-htmx", "django"]
# ///
"""With Django's manifest storage, django-htmx's tag asks for htmx under a name with a hash of its content."""

import re
import tempfile
from hashlib import md5
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.template import engines

with tempfile.TemporaryDirectory() as root:
    settings.configure(
        SECRET_KEY="probe",
        STATIC_URL="/static/",
        STATIC_ROOT=root,
        INSTALLED_APPS=["django.contrib.staticfiles", "django_htmx"],
        STORAGES={
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
        },
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    )
    django.setup()
    page = engines["django"].from_string("{% load django_htmx %}{% htmx_script %}")
    try:
        page.render()
        early = "rendered"
    except ValueError as error:
        early = str(error)
    call_command("collectstatic", interactive=False, verbosity=0)
    from django.contrib.staticfiles.storage import staticfiles_storage

    staticfiles_storage.hashed_files = staticfiles_storage.load_manifest()[0]
    (url,) = re.findall(r'src="/static/([^"]+)"', page.render())
    content = Path(root, url).read_bytes()

assert "Missing staticfiles manifest entry" in early, early
assert md5(content).hexdigest()[:12] == url.split(".")[-2], url
print(url, "before collectstatic:", early)
