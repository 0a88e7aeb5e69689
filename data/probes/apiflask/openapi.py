# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask makes an OpenAPI 3 document from views and schemas and serves it."""

from apiflask import APIFlask, Schema
from apiflask.fields import Integer, String

app = APIFlask(__name__)


class Book(Schema):
    title = String(required=True)
    pages = Integer(required=True)


@app.put("/books/<int:book_id>")
@app.input(Book)
def update_book(book_id, json_data):
    return {}


document = app.test_client().get("/openapi.json").json
operation = document["paths"]["/books/{book_id}"]["put"]
(parameter,) = operation["parameters"]
body = operation["requestBody"]["content"]["application/json"]["schema"]

assert document["openapi"].startswith("3.")
assert (parameter["in"], parameter["name"], parameter["schema"]["type"]) == ("path", "book_id", "integer")
assert body == {"$ref": "#/components/schemas/Book"}, body
print("OpenAPI", document["openapi"], "with", *document["paths"])
