# /// script
# requires-python = ">=3.12"
# dependencies = ["whitenoise[brotli]", "django"]
# ///
"""A hashed file is answered for ten years, as Brotli or gzip if the browser takes it."""

import gzip
import tempfile
from pathlib import Path

import brotli
import django
from django.conf import settings
from django.core.management import call_command
from django.templatetags.static import static
from django.test import Client

CODE = b"console.log('orders');" * 100
folder = tempfile.TemporaryDirectory()
source, root = Path(folder.name, "source"), Path(folder.name, "root")
source.mkdir()
(source / "app.js").write_bytes(CODE)
Path(folder.name, "secret.txt").write_text("secret")
settings.configure(
    SECRET_KEY="probe",
    STATIC_URL="/static/",
    STATIC_ROOT=root,
    STATICFILES_DIRS=[source],
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["whitenoise.middleware.WhiteNoiseMiddleware"],
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STORAGES={"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}},
)
django.setup()
urlpatterns = []
call_command("collectstatic", interactive=False, verbosity=0)
client = Client()


def get(url: str, accepted: str = "identity"):
    response = client.get(url, headers={"Accept-Encoding": accepted})
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return response, body


hashed = static("app.js")
plain, body = get(hashed)
assert plain.status_code == 200 and body == CODE
assert plain["Cache-Control"] == "max-age=315360000, public, immutable", plain["Cache-Control"]
assert get("/static/app.js")[0]["Cache-Control"] == "max-age=60, public"
sizes = {}
for coding, unpack in (("br", brotli.decompress), ("gzip", gzip.decompress)):
    response, body = get(hashed, coding)
    assert response["Content-Encoding"] == coding and response["Vary"] == "Accept-Encoding"
    assert unpack(body) == CODE
    sizes[coding] = len(body)
assert get("/static/../../secret.txt")[0].status_code == 404
print(hashed, plain["Cache-Control"], "plain:", len(CODE), sizes)
folder.cleanup()
