# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client is logged in as a user without a password, and the view sees the user."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="probe",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=APPS,
    MIDDLEWARE=MIDDLEWARE,
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402


def orders(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.user.get_username() or "nobody")


urlpatterns = [path("", orders)]
call_command("migrate", verbosity=0)
client = Client()
before = client.get("/").text
client.force_login(User.objects.create(username="ada"))
after = client.get("/").text
assert (before, after) == ("nobody", "ada"), (before, after)
print(before, "then", after)
