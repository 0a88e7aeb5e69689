# /// script
# requires-python = ">=3.12"
# dependencies = ["whitenoise", "django"]
# ///
"""After `collectstatic` the names in the page hold a hash of the content; unknown names fail."""

import tempfile
from hashlib import md5
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.template import engines

folder = tempfile.TemporaryDirectory()
source, root = Path(folder.name, "source"), Path(folder.name, "root")
source.mkdir()
(source / "app.js").write_text("console.log('first');")
settings.configure(
    SECRET_KEY="probe",
    STATIC_URL="/static/",
    STATIC_ROOT=root,
    STATICFILES_DIRS=[source],
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STORAGES={"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()


def name(path: str) -> str:
    call_command("collectstatic", interactive=False, verbosity=0)
    from django.contrib.staticfiles.storage import staticfiles_storage

    staticfiles_storage.hashed_files = staticfiles_storage.load_manifest()[0]
    return engines["django"].from_string("{% load static %}{% static '" + path + "' %}").render()


first = name("app.js")
(source / "app.js").write_text("console.log('second');")
second = name("app.js")
try:
    name("missing.js")
    missing = "accepted"
except ValueError as error:
    missing = str(error)

for url, content in ((first, b"console.log('first');"), (second, b"console.log('second');")):
    assert url == f"/static/app.{md5(content).hexdigest()[:12]}.js", url
assert first != second and (root / first.removeprefix("/static/")).exists()
assert "Missing staticfiles manifest entry" in missing, missing
print(first, second, missing, sep="\n")
folder.cleanup()
