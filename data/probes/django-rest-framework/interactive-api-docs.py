# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""Django REST Framework shows a browser an endpoint as a page with a form, with scripts of its own."""

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.staticfiles", "rest_framework"],
    STATIC_URL="/static/",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
)
django.setup()

import re  # noqa: E402

from django.contrib.staticfiles import finders  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework import generics, serializers  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402


class BookSerializer(serializers.Serializer):
    title = serializers.CharField()


class Books(generics.CreateAPIView):
    serializer_class = BookSerializer


urlpatterns = [path("books", Books.as_view())]
page = APIClient().get("/books", HTTP_ACCEPT="text/html")
html = page.content.decode()
loaded = re.findall(r"""(?:<script[^>]+src|<link[^>]+href)=["']([^"']+)""", html)

assert page.status_code == 200 or page.status_code == 405  # GET is not allowed here, the form is for POST
assert re.search(r"<form action=.?/books.? method=.?POST", html) and 'name="title"' in html
assert loaded and all(path.startswith("/static/rest_framework/") for path in loaded), loaded
assert all(finders.find(path.removeprefix("/static/")) for path in loaded)
print("a form for POST /books;", len(loaded), "styles and scripts, all from the installation")
