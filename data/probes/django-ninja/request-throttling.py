# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja answers a client's third request within the period with 429 and another client's with 200."""

from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])

from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402
from ninja.throttling import AnonRateThrottle  # noqa: E402

api = NinjaAPI()


@api.get("/", throttle=[AnonRateThrottle("2/h")])
def index(request: HttpRequest) -> dict[str, str]:
    return {}


urlpatterns = [path("", api.urls)]
client = Client()
answers = [client.get("/", REMOTE_ADDR="192.0.2.1").status_code for _ in range(3)]
other = client.get("/", REMOTE_ADDR="192.0.2.2").status_code

assert answers == [200, 200, 429], answers
assert other == 200
print(answers, "another client:", other)
