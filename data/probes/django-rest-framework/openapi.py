# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework", "drf-spectacular"]
# ///
"""Django REST Framework needs drf-spectacular for an OpenAPI 3 document of paths, parameters and bodies."""

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={
        "UNAUTHENTICATED_USER": None,
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    },
)
django.setup()

from django.urls import path  # noqa: E402
from drf_spectacular.views import SpectacularJSONAPIView  # noqa: E402
from rest_framework import generics, serializers  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402


class BookSerializer(serializers.Serializer):
    title = serializers.CharField()
    pages = serializers.IntegerField()


class Book(generics.UpdateAPIView):
    serializer_class = BookSerializer


urlpatterns = [
    path("books/<int:pk>", Book.as_view()),
    path("openapi.json", SpectacularJSONAPIView.as_view()),
]
document = APIClient().get("/openapi.json").json()
operation = document["paths"]["/books/{id}"]["put"]
(parameter,) = operation["parameters"]
reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
properties = document["components"]["schemas"][reference.rsplit("/", 1)[1]]["properties"]

assert document["openapi"].startswith("3.")
assert (parameter["in"], parameter["schema"]["type"]) == ("path", "integer")
assert {name: schema["type"] for name, schema in properties.items()} == {
    "title": "string",
    "pages": "integer",
}
print("OpenAPI", document["openapi"], "with", *document["paths"])
