# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's admin site lists, creates, edits and deletes rows of a registered model."""

import django
from django.apps import AppConfig
from django.conf import settings
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection, models
from django.test import Client
from django.urls import path


class ShopConfig(AppConfig):
    name, label = "__main__", "shop"


CONTRIB = [f"django.contrib.{app}" for app in ("admin", "auth", "contenttypes", "messages", "sessions")]
PROCESSORS = ["django.contrib.auth.context_processors.auth", "django.template.context_processors.request"]
TEMPLATES = {"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=[*CONTRIB, "__main__.ShopConfig"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[TEMPLATES | {"OPTIONS": {"context_processors": PROCESSORS}}],
)
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=100)


admin.site.register(Book, list_display=["title"])
urlpatterns = [path("admin/", admin.site.urls)]
call_command("migrate", verbosity=0)
with connection.schema_editor() as schema:
    schema.create_model(Book)

client = Client()
client.force_login(get_user_model().objects.create_superuser("alice"))
client.post("/admin/shop/book/add/", {"title": "Emma"})
created = client.get("/admin/shop/book/").text
client.post("/admin/shop/book/1/change/", {"title": "Persuasion"})
edited = client.get("/admin/shop/book/").text
client.post("/admin/shop/book/1/delete/", {"post": "yes"})

assert "Emma</a>" in created and "Persuasion</a>" in edited
assert not Book.objects.exists()
print("the admin site created, listed, edited and deleted a row of Book")
