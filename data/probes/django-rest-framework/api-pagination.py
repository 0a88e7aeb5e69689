# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""Django REST Framework's pagination class gives bounded pages with a total and a next link."""

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
from rest_framework import generics, pagination, serializers  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402


class Pages(pagination.PageNumberPagination):
    page_size = 2
    page_size_query_param = "size"
    max_page_size = 3


class NumberSerializer(serializers.Serializer):
    number = serializers.IntegerField()


class Numbers(generics.ListAPIView):
    queryset = [{"number": number} for number in range(7)]
    serializer_class = NumberSerializer
    pagination_class = Pages

    def get_queryset(self):
        return self.queryset


urlpatterns = [path("numbers", Numbers.as_view())]
client = APIClient()
second = client.get("/numbers?page=2").json()
greedy = client.get("/numbers?size=100").json()

assert [one["number"] for one in second["results"]] == [2, 3]
assert second["count"] == 7 and second["next"] == "http://testserver/numbers?page=3"
assert len(greedy["results"]) == 3
print("page 2 of 7:", second["results"], "next:", second["next"], "- size=100 gave", len(greedy["results"]))
