# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-cors-headers"]
# ///
"""Django answers a preflight and adds the CORS header to the response proper, with django-cors-headers."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

ORIGIN = "https://app.example"
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="probe",
    INSTALLED_APPS=["corsheaders"],
    MIDDLEWARE=["corsheaders.middleware.CorsMiddleware"],
    CORS_ALLOWED_ORIGINS=[ORIGIN],
    CORS_ALLOW_METHODS=["PUT"],
)
django.setup()


def replace_orders(request: HttpRequest) -> HttpResponse:
    return HttpResponse("replaced")


urlpatterns = [path("orders", replace_orders)]

client = Client()
asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
preflight = client.options("/orders", headers=asked)
assert preflight.status_code == 200
assert preflight.headers["access-control-allow-origin"] == ORIGIN
assert preflight.headers["access-control-allow-methods"] == "PUT"

proper = client.put("/orders", headers={"Origin": ORIGIN})
assert proper.headers["access-control-allow-origin"] == ORIGIN
foreign = client.put("/orders", headers={"Origin": "https://evil.example"})
assert "access-control-allow-origin" not in foreign.headers
print(f"preflight {preflight.status_code}, methods {preflight.headers['access-control-allow-methods']}")
