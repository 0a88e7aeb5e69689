# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth"]
# ///
"""django-allauth signs a visitor up, checks the password at login, and refuses a wrong one."""

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
    LOGIN_REDIRECT_URL="/welcome",
)
django.setup()
urlpatterns = [path("", include("allauth.urls"))]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

password = "correct horse"
data = {"username": "ada", "email": "ada@example.com", "password1": password, "password2": password}
assert Client().post("/signup/", data).status_code == 302
wrong = Client().post("/login/", {"login": "ada", "password": "battery staple"})
right = Client().post("/login/", {"login": "ada", "password": "correct horse"})
assert wrong.status_code == 200 and "are not correct" in wrong.text
assert (right.status_code, right.headers["Location"]) == (302, "/welcome")
assert User.objects.get().password.startswith("pbkdf2_sha256$")
print("wrong password: the form again; right one: redirected to", right.headers["Location"])
