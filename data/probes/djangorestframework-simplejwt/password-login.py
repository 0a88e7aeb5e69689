# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework-simplejwt"]
# ///
"""Simple JWT checks the password of one of Django's users and refuses a wrong one."""

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
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from rest_framework_simplejwt.views import TokenObtainPairView  # noqa: E402

urlpatterns = [path("token", TokenObtainPairView.as_view())]
call_command("migrate", verbosity=0)
User.objects.create_user("ada", password="correct horse")
wrong = Client().post("/token", {"username": "ada", "password": "battery staple"})
right = Client().post("/token", {"username": "ada", "password": "correct horse"})
assert (wrong.status_code, set(wrong.json())) == (401, {"detail"}), wrong.text
assert right.status_code == 200 and set(right.json()) == {"access", "refresh"}
print("wrong password:", wrong.status_code, "- right one:", *right.json())
