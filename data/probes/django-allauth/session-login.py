# /// script
# requires-python = ">=3.12"
# dependencies = ["django-allauth"]
# ///
"""django-allauth keeps a user logged in by the session, and its logout ends it, also for the old cookie."""

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpResponse
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
urlpatterns = [path("", include("allauth.urls")), path("me", lambda request: HttpResponse(str(request.user)))]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

User.objects.create_user("ada", password="correct horse")
client = Client()
seen = [client.get("/me").text]
client.post("/login/", {"login": "ada", "password": "correct horse"})
cookie = client.cookies["sessionid"].value
seen.append(client.get("/me").text)
client.post("/logout/")
client.cookies["sessionid"] = cookie
seen.append(client.get("/me").text)
assert seen == ["AnonymousUser", "ada", "AnonymousUser"], seen
print("before, during, after with the old cookie:", *seen)
