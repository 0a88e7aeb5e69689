# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""Django REST Framework answers a client's third request with 429 and another client's with 200."""

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
from rest_framework.response import Response  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from rest_framework.throttling import AnonRateThrottle  # noqa: E402
from rest_framework.views import APIView  # noqa: E402


class TwoPerHour(AnonRateThrottle):
    rate = "2/hour"


class Index(APIView):
    throttle_classes = [TwoPerHour]

    def get(self, request):
        return Response({})


urlpatterns = [path("", Index.as_view())]
client = APIClient()
answers = [client.get("/", REMOTE_ADDR="192.0.2.1") for _ in range(3)]
other = client.get("/", REMOTE_ADDR="192.0.2.2")

assert [answer.status_code for answer in answers] == [200, 200, 429]
assert int(answers[2]["Retry-After"]) > 3000
assert other.status_code == 200
print([answer.status_code for answer in answers], "another client:", other.status_code)
