# /// script
# requires-python = ">=3.11"
# dependencies = ["django-debug-toolbar", "django"]
# ///
"""The toolbar lists the queries of the request with their times, and marks similar ones."""

import re

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path

settings.configure(
    DEBUG=True,
    SECRET_KEY="x",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INTERNAL_IPS=["127.0.0.1"],
    STATIC_URL="/static/",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.staticfiles",
        "debug_toolbar",
    ],
    MIDDLEWARE=["debug_toolbar.middleware.DebugToolbarMiddleware"],
    DEBUG_TOOLBAR_CONFIG={"IS_RUNNING_TESTS": False},
)
django.setup()


def users(request):
    from django.contrib.auth.models import User

    for name in ("Ada", "Grace"):
        list(User.objects.filter(first_name=name))
    return HttpResponse("<html><body>done</body></html>")


urlpatterns = [path("users/", users), path("__debug__/", include("debug_toolbar.urls"))]


def main() -> None:
    call_command("migrate", verbosity=0)
    client = Client()
    page = client.get("/users/").content.decode()
    store = re.search(r'data-request-id="([0-9a-f-]+)"', page)[1]
    answer = client.get("/__debug__/render_panel/", {"request_id": store, "panel_id": "SQLPanel"}).json()
    panel = " ".join(re.sub("<[^>]+>", " ", answer["content"]).split())
    assert "2 queries" in panel, panel[:300]
    assert "2 similar" in panel, panel[:300]
    print(panel[:90])


if __name__ == "__main__":
    main()
