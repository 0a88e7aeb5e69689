# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "django-cors-headers"]
# ///
"""The package django-cors-headers answers CORS preflights for a Django Ninja API; without it nothing does."""

import django
from django.conf import settings
from django.http import HttpRequest

ORIGIN = "https://shop.example"
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["corsheaders"],
    MIDDLEWARE=["corsheaders.middleware.CorsMiddleware"],
    CORS_ALLOWED_ORIGINS=[ORIGIN],
    CORS_ALLOW_METHODS=["PUT"],
)
django.setup()

from django.test import Client, override_settings  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.put("/stock")
def set_stock(request: HttpRequest) -> str:
    return "set"


urlpatterns = [path("", api.urls)]
asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
preflight = Client().options("/stock", headers=asked)
proper = Client().put("/stock", headers={"Origin": ORIGIN})
foreign = Client().put("/stock", headers={"Origin": "https://other.example"})
with override_settings(MIDDLEWARE=[]):
    without = Client().options("/stock", headers=asked)

assert preflight.status_code == 200 and preflight["access-control-allow-origin"] == ORIGIN
assert "PUT" in preflight["access-control-allow-methods"]
assert proper["access-control-allow-origin"] == ORIGIN
assert "access-control-allow-origin" not in foreign
assert without.status_code == 405 and "access-control-allow-origin" not in without
print(
    "preflight:",
    preflight.status_code,
    preflight["access-control-allow-methods"],
    "- without:",
    without.status_code,
)
