# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework-simplejwt"]
# ///
"""Simple JWT gives tokens for the right password after thirty wrong ones in a row."""

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe, 32 bytes long",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],  # to be quick
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from rest_framework_simplejwt.settings import DEFAULTS  # noqa: E402
from rest_framework_simplejwt.views import TokenObtainPairView  # noqa: E402

urlpatterns = [path("token", TokenObtainPairView.as_view())]
call_command("migrate", verbosity=0)
User.objects.create_user("ada", password="correct horse")
wrong = [
    Client().post("/token", {"username": "ada", "password": f"wrong {number}"}).status_code
    for number in range(30)
]
right = Client().post("/token", {"username": "ada", "password": "correct horse"})
assert set(wrong) == {401} and right.status_code == 200, (wrong, right.text)
assert not [name for name in DEFAULTS if "RATE" in name or "THROTTL" in name or "LOCK" in name]
print(f"{len(wrong)} wrong passwords: each {wrong[-1]}; then the right one: {right.status_code}")
