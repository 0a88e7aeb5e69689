# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest"]
# ///
"""flask-smorest validates a JSON body before the view runs, and names the wrong field in a 422."""

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


handled: list[dict[str, object]] = []


class Book(Schema):
    title = fields.String(required=True)
    pages = fields.Integer(required=True)


@blueprint.post("/books")
@blueprint.arguments(Book)
def add_book(book):
    handled.append(book)
    return {}


Api(app).register_blueprint(blueprint)
client = app.test_client()
good = client.post("/books", json={"title": "Emma", "pages": 474})
bad = client.post("/books", json={"title": "Emma", "pages": "many"})

assert good.status_code == 200 and handled == [{"title": "Emma", "pages": 474}]
assert bad.status_code == 422 and list(bad.json["errors"]["json"]) == ["pages"]
print(bad.status_code, bad.json["errors"])
