# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth[mfa]", "pyotp"]
# ///
"""django-allauth asks for a code of an authenticator app after the password, and refuses a wrong one."""

import time

import django
import pyotp
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
        *("allauth", "allauth.account", "allauth.mfa"),
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
    MFA_TOTP_TOLERANCE=1,  # codes are used once, so the second is the next one
)
django.setup()
urlpatterns = [path("", include("allauth.urls"))]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

User.objects.create_user("ada", password="correct horse")
password = {"login": "ada", "password": "correct horse"}
settled = Client()
settled.post("/login/", password)
settled.post("/reauthenticate/", {"password": "correct horse"})
settled.get("/2fa/totp/activate/")
code = pyotp.TOTP(settled.session["mfa.totp.secret"])  # what the QR code holds
settled.post("/2fa/totp/activate/", {"code": code.now()})

client = Client()
assert client.post("/login/", password).headers["Location"] == "/2fa/authenticate/"
wrong = client.post("/2fa/authenticate/", {"code": "000000"})
assert wrong.status_code == 200 and "_auth_user_id" not in client.session
right = client.post("/2fa/authenticate/", {"code": code.at(time.time() + 30)})
assert right.status_code == 302 and client.session["_auth_user_id"] == "1"
print("password alone: asked for a code; wrong code: asked again; right code: logged in")
