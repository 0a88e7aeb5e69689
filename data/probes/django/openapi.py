# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-ninja"]
# ///
"""Django serves an OpenAPI 3 document made from the views' signatures, with Django Ninja."""

import django
from django.conf import settings
from django.http import HttpRequest
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe", MIDDLEWARE=[])
django.setup()

from ninja import NinjaAPI, Schema  # noqa: E402

api = NinjaAPI()


class Order(Schema):
    product: str
    quantity: int


@api.put("/orders/{order_id}")
def replace_order(request: HttpRequest, order_id: int, order: Order) -> Order:
    return order


urlpatterns = [path("api/", api.urls)]

document = Client().get("/api/openapi.json").json()
operation = document["paths"]["/api/orders/{order_id}"]["put"]
assert document["openapi"].startswith("3."), document["openapi"]
assert operation["parameters"][0]["name"] == "order_id"
assert operation["parameters"][0]["schema"]["type"] == "integer"
body = operation["requestBody"]["content"]["application/json"]["schema"]
assert body == {"$ref": "#/components/schemas/Order"}, body
print(f"OpenAPI {document['openapi']}: PUT /api/orders/{{order_id}}, an integer parameter, body Order")
