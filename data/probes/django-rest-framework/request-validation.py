# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""Django REST Framework validates a JSON body before it is saved, and names the wrong field in a 400."""

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
)
django.setup()

from django.urls import path  # noqa: E402
from rest_framework import generics, serializers  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

saved: list[dict[str, object]] = []


class BookSerializer(serializers.Serializer):
    title = serializers.CharField(max_length=100)
    pages = serializers.IntegerField(min_value=1)

    def create(self, validated_data):
        saved.append(validated_data)
        return validated_data


class Books(generics.CreateAPIView):
    serializer_class = BookSerializer


urlpatterns = [path("books", Books.as_view())]
client = APIClient()
good = client.post("/books", {"title": "Emma", "pages": "474"}, format="json")
bad = client.post("/books", {"title": "Emma", "pages": "many"}, format="json")

assert good.status_code == 201 and saved == [{"title": "Emma", "pages": 474}]
assert bad.status_code == 400 and list(bad.json()) == ["pages"]
print(bad.status_code, bad.json())
