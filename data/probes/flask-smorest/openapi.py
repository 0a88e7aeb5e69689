# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest"]
# ///
"""flask-smorest makes an OpenAPI 3 document from views and schemas and serves it."""

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0", OPENAPI_URL_PREFIX="/")
blueprint = Blueprint("books", __name__)


class Book(Schema):
    title = fields.String(required=True)
    pages = fields.Integer(required=True)


@blueprint.put("/books/<int:book_id>")
@blueprint.arguments(Book)
def update_book(book, book_id):
    return {}


Api(app).register_blueprint(blueprint)
document = app.test_client().get("/openapi.json").json
path = document["paths"]["/books/{book_id}"]
parameters = path.get("parameters", []) + path["put"].get("parameters", [])
body = path["put"]["requestBody"]["content"]["application/json"]["schema"]

assert document["openapi"].startswith("3.")
assert [(one["in"], one["name"], one["schema"]["type"]) for one in parameters] == [
    ("path", "book_id", "integer")
]
assert body == {"$ref": "#/components/schemas/Book"}, body
print("OpenAPI", document["openapi"], "with", *document["paths"])
