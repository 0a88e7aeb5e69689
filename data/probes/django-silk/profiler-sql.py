# /// script
# requires-python = ">=3.11"
# dependencies = ["django-silk", "django"]
# ///
"""Silk keeps the SQL of each query of a request, with its time."""

import tempfile

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path

media = tempfile.TemporaryDirectory()
settings.configure(
    DEBUG=True,
    SECRET_KEY="x",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INTERNAL_IPS=["127.0.0.1"],
    STATIC_URL="/static/",
    MEDIA_ROOT=media.name,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "silk"],
    MIDDLEWARE=["silk.middleware.SilkyMiddleware"],
)
django.setup()


def users(request):
    from django.contrib.auth.models import User

    for name in ("Ada", "Grace"):
        list(User.objects.filter(first_name=name))
    return HttpResponse("<html><body>done</body></html>")


urlpatterns = [path("users/", users), path("silk/", include("silk.urls", namespace="silk"))]


def main() -> None:
    call_command("migrate", verbosity=0)
    client = Client()
    page = client.get("/users/").content.decode()
    from silk.models import Request

    record = Request.objects.get(path="/users/")
    queries = [query for query in record.queries.all() if "auth_user" in query.query]
    assert "done" in page
    assert len(queries) == 2, queries
    assert all(query.time_taken > 0 for query in queries)
    print(len(queries), "queries:", queries[0].query[:60])


if __name__ == "__main__":
    main()
