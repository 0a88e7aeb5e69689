# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django's admin lists, creates, edits and deletes the rows that a Django Ninja API serves."""

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="s3cret",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=[
        f"django.contrib.{name}" for name in ("admin", "auth", "contenttypes", "sessions", "messages")
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()

from django.contrib import admin  # noqa: E402
from django.contrib.auth.models import Group, User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.http import HttpRequest  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/groups")
def groups(request: HttpRequest) -> list[str]:
    return list(Group.objects.values_list("name", flat=True))


urlpatterns = [path("admin/", admin.site.urls), path("api/", api.urls)]
call_command("migrate", verbosity=0)
client = Client()
client.force_login(User.objects.create_superuser("root"))
client.post("/admin/auth/group/add/", {"name": "editors"})
created = client.get("/api/groups").json(), client.get("/admin/auth/group/").content.decode()
client.post("/admin/auth/group/1/change/", {"name": "writers"})
edited = client.get("/api/groups").json()
client.post("/admin/auth/group/1/delete/", {"post": "yes"})
deleted = client.get("/api/groups").json()

assert created[0] == ["editors"] and "editors" in created[1]
assert edited == ["writers"] and deleted == []
print("created:", created[0], "- edited:", edited, "- deleted:", deleted)
