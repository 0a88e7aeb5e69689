# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja refuses a POST without a valid CSRF token where cookies authenticate the client."""

import django
from django.conf import settings
from django.http import HttpRequest

settings.configure(SECRET_KEY="s3cret", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
django.setup()

from django.middleware.csrf import get_token  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402
from ninja.security import APIKeyCookie  # noqa: E402


class CookieAuth(APIKeyCookie):
    param_name = "login"

    def authenticate(self, request: HttpRequest, key: str | None) -> bool:
        return key == "alice"


api = NinjaAPI(auth=CookieAuth())
orders: list[str] = []


@api.post("/order")
def place_order(request: HttpRequest) -> str:
    orders.append("one")
    return "placed"


urlpatterns = [path("", api.urls)]
token = get_token(HttpRequest())
client = Client(enforce_csrf_checks=True)
client.cookies["login"] = "alice"
client.cookies["csrftoken"] = token
missing = client.post("/order")
forged = client.post("/order", headers={"X-CSRFToken": "x" * len(token)})
assert orders == []
valid = client.post("/order", headers={"X-CSRFToken": token})

assert (missing.status_code, forged.status_code, valid.status_code) == (403, 403, 200)
assert orders == ["one"]
print("no token:", missing.status_code, "- forged:", forged.status_code, "- valid:", valid.status_code)
