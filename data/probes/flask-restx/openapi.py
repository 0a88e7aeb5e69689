# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restx"]
# ///
"""Flask-RESTX makes a Swagger 2.0 document from models and routes, which is not OpenAPI 3."""

from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)


book = api.model("Book", {"title": fields.String, "pages": fields.Integer})


@api.route("/books/<int:book_id>")
class Book(Resource):
    @api.expect(book)
    def put(self, book_id):
        return api.payload


document = app.test_client().get("/swagger.json").json
path = document["paths"]["/books/{book_id}"]

assert document["swagger"] == "2.0" and "openapi" not in document
assert path["parameters"][0]["type"] == "integer"
assert path["put"]["parameters"][0]["schema"] == {"$ref": "#/definitions/Book"}
print("Swagger", document["swagger"], "with", *document["paths"])
