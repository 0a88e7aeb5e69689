# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth"]
# ///
"""django-allauth leaves hashing to Django: a new user's password is stored as PBKDF2."""

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client
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
urlpatterns = [path("", include("allauth.urls"))]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

password = "correct horse"
data = {"username": "ada", "email": "ada@example.com", "password1": password, "password2": password}
Client().post("/signup/", data)
scheme, rounds, _, _ = User.objects.get(username="ada").password.split("$")
assert scheme == "pbkdf2_sha256", scheme
print(scheme, rounds, "rounds")
