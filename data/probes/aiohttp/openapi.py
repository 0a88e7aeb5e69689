# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-pydantic"]
# ///
"""The package aiohttp-pydantic makes an OpenAPI 3 document from its views and serves it."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp_pydantic import PydanticView, oas
from pydantic import BaseModel


class Book(BaseModel):
    title: str
    pages: int


class BookView(PydanticView):
    async def put(self, book_id: int, /, book: Book) -> web.Response:
        return web.json_response({"book_id": book_id})


async def main() -> None:
    app = web.Application()
    oas.setup(app)
    app.router.add_view("/books/{book_id}", BookView)
    async with TestClient(TestServer(app)) as client:
        document = await (await client.get("/oas/spec")).json()
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
    print("OpenAPI", document["openapi"], "at /oas/spec:", *document["paths"])


asyncio.run(main())
