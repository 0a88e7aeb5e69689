# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth"]
# ///
"""django-allauth refuses the right password after five wrong ones."""

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

User.objects.create_user("ada", password="correct horse")
answers = [Client().post("/login/", {"login": "ada", "password": "battery staple"}).text for _ in range(6)]
refused = ["Too many failed login attempts" in answer for answer in answers]
assert refused == [False] * 5 + [True], refused
right = Client().post("/login/", {"login": "ada", "password": "correct horse"})
assert right.status_code == 200 and "Too many failed login attempts" in right.text
print("five wrong passwords were answered; then also the right one: too many failed login attempts")
