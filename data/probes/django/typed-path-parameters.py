# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django converts a segment declared `<int:order_id>` to an `int`; letters there are a 404."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe", MIDDLEWARE=[])
get_wsgi_application()
seen: list[object] = []


def read_order(request: HttpRequest, order_id: int) -> HttpResponse:
    seen.append(order_id)
    return HttpResponse(type(order_id).__name__)


urlpatterns = [path("orders/<int:order_id>", read_order)]

number, letters = Client().get("/orders/7"), Client().get("/orders/seven")
assert (number.status_code, number.text) == (200, "int")
assert letters.status_code == 404
assert seen == [7], seen
print(f"/orders/7: {number.status_code}, an {number.text}; /orders/seven: {letters.status_code}")
