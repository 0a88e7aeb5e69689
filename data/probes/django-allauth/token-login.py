# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth[headless]"]
# ///
"""django-allauth gives an app a token for name and password, which identifies its next requests."""

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
        *("allauth", "allauth.account", "allauth.headless"),
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
    HEADLESS_ENABLED=True,
)
django.setup()
urlpatterns = [path("", include("allauth.urls")), path("_allauth/", include("allauth.headless.urls"))]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

User.objects.create_user("ada", password="correct horse")
url, kind = "/_allauth/app/v1/auth", "application/json"
wrong = Client().post(f"{url}/login", {"username": "ada", "password": "battery staple"}, content_type=kind)
right = Client().post(f"{url}/login", {"username": "ada", "password": "correct horse"}, content_type=kind)
token = right.json()["meta"]["session_token"]
seen = Client().get(f"{url}/session", headers={"X-Session-Token": token})
nobody = Client().get(f"{url}/session", headers={"X-Session-Token": token[::-1]})
assert wrong.status_code == 400 and "session_token" not in wrong.text
assert seen.json()["data"]["user"]["display"] == "ada" and nobody.status_code in (401, 410)
print(f"wrong password: {wrong.status_code}; token: {seen.status_code}; wrong token: {nobody.status_code}")
