# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django logs a user in and reads the user by `await` in an `async def` view; the queries run in threads."""

import asyncio

import django
from django.conf import settings
from django.contrib.auth import aauthenticate, alogin, get_user_model
from django.core.management import call_command
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file::memory:?cache=shared"}},
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
)
django.setup()


async def login(request: HttpRequest) -> HttpResponse:
    user = await aauthenticate(request, username="ada", password=request.GET["password"])
    if user is None:
        return HttpResponse(status=401)
    await alogin(request, user)
    return HttpResponse()


async def me(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(await request.auser()))


urlpatterns = [path("login", login), path("me", me)]
call_command("migrate", verbosity=0)
get_user_model().objects.create_user("ada", password="correct horse")


async def main() -> None:
    client = AsyncClient()
    refused = await client.get("/login?password=battery staple")
    assert refused.status_code == 401
    await client.get("/login?password=correct horse")
    seen = (await client.get("/me")).text
    assert seen == "ada", seen
    print("wrong password:", refused.status_code, "then seen by an async view:", seen)


asyncio.run(main())
