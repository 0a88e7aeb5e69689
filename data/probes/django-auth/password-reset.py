# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django mails a link that sets a new password once."""

import re

import django
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.test.utils import setup_test_environment
from django.urls import include, path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=[
        *("django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"),
        *("django.contrib.admin", "django.contrib.messages"),
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()
setup_test_environment()
from django.contrib import admin  # noqa: E402

urlpatterns = [path("", include("django.contrib.auth.urls")), path("admin/", admin.site.urls)]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

User.objects.create_user("ada", "ada@example.com", "correct horse")


def set_password(link: str, new: str) -> bool:
    client = Client()
    form = client.get(link).headers.get("Location")
    if form:
        client.post(form, {"new_password1": new, "new_password2": new})
    return User.objects.get().check_password(new)


Client().post("/password_reset/", {"email": "ada@example.com"})
link = re.search(r"http://testserver(/reset/\S+)", mail.outbox[0].body).group(1)
first, second = set_password(link, "battery staple 1"), set_password(link, "battery staple 2")
assert (first, second) == (True, False), (first, second)
print("mailed link sets a password:", first, "and again:", second)
