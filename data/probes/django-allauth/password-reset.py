# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth"]
# ///
"""django-allauth mails a link that sets a new password once."""

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
        *(f"django.contrib.{app}" for app in ("auth", "contenttypes", "sessions", "messages")),
        *("allauth", "allauth.account"),
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    AUTHENTICATION_BACKENDS=["allauth.account.auth_backends.AuthenticationBackend"],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "allauth.account.middleware.AccountMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
        }
    ],
    ACCOUNT_EMAIL_VERIFICATION="none",
)
django.setup()
setup_test_environment()
urlpatterns = [path("", include("allauth.urls"))]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

User.objects.create_user("ada", "ada@example.com", "correct horse")
Client().post("/password/reset/", {"email": "ada@example.com"})
link = re.search(r"http://testserver(/password/reset/key/\S+)", mail.outbox[0].body).group(1)


def set_password(new: str) -> bool:
    client = Client()
    form = client.get(link).headers.get("Location")
    if form:
        client.post(form, {"password1": new, "password2": new})
    return User.objects.get().check_password(new)


first, second = set_password("battery staple 1"), set_password("battery staple 2")
assert (first, second) == (True, False), (first, second)
print("mailed link sets a password:", first, "and again:", second)
