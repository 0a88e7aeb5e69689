# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja makes an OpenAPI 3.1 document from the handlers and serves it."""

from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI, Schema  # noqa: E402

api = NinjaAPI()


class Book(Schema):
    title: str
    pages: int


@api.put("/books/{book_id}")
def update_book(request: HttpRequest, book_id: int, book: Book) -> Book:
    return book


urlpatterns = [path("api/", api.urls)]
response = Client().get("/api/openapi.json")

assert response.status_code == 200
document = response.json()
operation = document["paths"]["/api/books/{book_id}"]["put"]
(parameter,) = operation["parameters"]
assert document["openapi"].startswith("3.")
assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("book_id", "path", "integer")
reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
properties = document["components"]["schemas"][reference.rsplit("/", 1)[1]]["properties"]
assert {name: schema["type"] for name, schema in properties.items()} == {
    "title": "string",
    "pages": "integer",
}
print("OpenAPI", document["openapi"], "at /api/openapi.json:", *document["paths"])
