# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""A generic view of Django REST Framework answers with the serializer's fields and nothing else."""

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


class UserSerializer(serializers.Serializer):
    name = serializers.CharField()
    born = serializers.IntegerField()


class User(generics.RetrieveAPIView):
    serializer_class = UserSerializer

    def get_object(self):
        return {"name": "ada", "born": "1815", "password": "secret"}


urlpatterns = [path("user", User.as_view())]
response = APIClient().get("/user")

assert response.json() == {"name": "ada", "born": 1815}, response.json()
print("the view had a password, the answer is", response.json())
