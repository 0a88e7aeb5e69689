# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-ninja", "pydantic"]
# ///
"""Django validates a JSON body before the view runs, naming the wrong field in a 422, with Django Ninja."""

import django
from django.conf import settings
from django.http import HttpRequest
from django.test import Client
from django.urls import path
from pydantic import Field

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe", MIDDLEWARE=[])
django.setup()

from ninja import NinjaAPI, Schema  # noqa: E402

api = NinjaAPI()
seen: list[object] = []


class Order(Schema):
    product: str
    quantity: int = Field(gt=0)


@api.post("/orders")
def create_order(request: HttpRequest, order: Order) -> int:
    seen.append(order)
    return order.quantity


urlpatterns = [path("api/", api.urls)]


def post(order: dict[str, object]):
    return Client().post("/api/orders", order, content_type="application/json")


good = post({"product": "tea", "quantity": 2})
bad = post({"product": "tea", "quantity": 0})
assert (good.status_code, good.json()) == (200, 2)
assert bad.status_code == 422
assert bad.json()["detail"][0]["loc"] == ["body", "order", "quantity"], bad.json()
assert seen == [Order(product="tea", quantity=2)], "the view ran with a wrong body"
print(f"{bad.status_code} {bad.json()['detail'][0]['loc']}: {bad.json()['detail'][0]['msg']}")
