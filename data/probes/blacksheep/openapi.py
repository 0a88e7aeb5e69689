# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep makes an OpenAPI 3.1 document from the handlers and serves it."""

import asyncio
from dataclasses import dataclass

from blacksheep import Application, FromJSON, put
from blacksheep.server.openapi.v3 import OpenAPIHandler
from blacksheep.testing import TestClient
from openapidocs.v3 import Info

app = Application()
docs = OpenAPIHandler(info=Info(title="Books", version="1"))
docs.bind_app(app)


@dataclass
class Book:
    title: str
    pages: int


@put("/books/{int:book_id}")
async def update_book(book_id: int, data: FromJSON[Book]) -> Book:
    return data.value


async def main() -> None:
    await app.start()
    document = await (await TestClient(app).get("/openapi.json")).json()
    operation = document["paths"]["/books/{book_id}"]["put"]
    (parameter,) = operation["parameters"]
    assert document["openapi"].startswith("3.")
    assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("book_id", "path", "integer")
    reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    properties = document["components"]["schemas"][reference.rsplit("/", 1)[1]]["properties"]
    assert {name: schema["type"] for name, schema in properties.items()} == {
        "title": "string",
        "pages": "integer",
    }
    print("OpenAPI", document["openapi"], "at /openapi.json:", *document["paths"])


asyncio.run(main())
