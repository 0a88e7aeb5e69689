# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django knows a session's user in the next requests, and no longer after logout, also by the old cookie."""

import django
from django.conf import settings
from django.contrib import auth
from django.core.management import call_command
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
)
django.setup()


def login(request: HttpRequest) -> HttpResponse:
    auth.login(request, auth.authenticate(request, username="ada", password="correct horse"))
    return HttpResponse()


def logout(request: HttpRequest) -> HttpResponse:
    auth.logout(request)
    return HttpResponse()


urlpatterns = [
    path("login", login),
    path("logout", logout),
    path("me", lambda request: HttpResponse(str(request.user))),
]
call_command("migrate", verbosity=0)
auth.get_user_model().objects.create_user("ada", password="correct horse")

client = Client()
before = client.get("/me").text
client.get("/login")
cookie, during = client.cookies["sessionid"].value, client.get("/me").text
client.get("/logout")
client.cookies["sessionid"] = cookie
after = client.get("/me").text
assert [before, during, after] == ["AnonymousUser", "ada", "AnonymousUser"], (before, during, after)
print("before, during, after with the old cookie:", before, during, after)
