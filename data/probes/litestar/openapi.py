# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar makes an OpenAPI 3.1 document from the handlers and serves it."""

from dataclasses import dataclass

from litestar import Litestar, put
from litestar.params import FromPath, JSONBody
from litestar.testing import TestClient


@dataclass
class Book:
    title: str
    pages: int


@put("/books/{book_id:int}")
async def update_book(book_id: FromPath[int], data: JSONBody[Book]) -> Book:
    return data


with TestClient(Litestar([update_book])) as client:
    response = client.get("/schema/openapi.json")

assert response.status_code == 200
document = response.json()
operation = document["paths"]["/books/{book_id}"]["put"]
(parameter,) = operation["parameters"]
assert document["openapi"].startswith("3.")
assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("book_id", "path", "integer")
reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
book = document["components"]["schemas"][reference.rsplit("/", 1)[1]]
assert {name: schema["type"] for name, schema in book["properties"].items()} == {
    "title": "string",
    "pages": "integer",
}
print("OpenAPI", document["openapi"], "at /schema/openapi.json:", *document["paths"])
