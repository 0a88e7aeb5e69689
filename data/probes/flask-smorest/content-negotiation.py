# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest"]
# ///
"""flask-smorest answers JSON whatever the Accept header asks for."""

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


class Book(Schema):
    title = fields.String()


@blueprint.get("/book")
@blueprint.response(200, Book)
def book():
    return {"title": "Emma"}


Api(app).register_blueprint(blueprint)
client = app.test_client()
seen = {accept: client.get("/book", headers={"Accept": accept}) for accept in ("text/plain", "image/png")}

assert {answer.status_code for answer in seen.values()} == {200}
assert {answer.mimetype for answer in seen.values()} == {"application/json"}
print(*(f"{accept}: {answer.status_code} {answer.mimetype}" for accept, answer in seen.items()), sep="\n")
