# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth"]
# ///
"""django-allauth mails a link after sign-up, and lets the user in only after it was opened."""

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
    ACCOUNT_EMAIL_VERIFICATION="mandatory",
    LOGIN_REDIRECT_URL="/welcome",
)
django.setup()
setup_test_environment()
urlpatterns = [path("", include("allauth.urls"))]
call_command("migrate", verbosity=0)

password = "correct horse"
data = {"username": "ada", "email": "ada@example.com", "password1": password, "password2": password}
Client().post("/signup/", data)
link = re.search(r"http://testserver(/confirm-email/\S+)", mail.outbox[0].body).group(1)


def login() -> str:
    return Client().post("/login/", {"login": "ada", "password": password}).headers["Location"]


before = login()
Client().post(link)
after = login()
assert (before, after) == ("/confirm-email/", "/welcome"), (before, after)
print("login leads to", before, "and after the link was opened to", after)
