# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest"]
# ///
"""flask-smorest's `response` sends the fields of the schema and leaves the others out."""

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


class User(Schema):
    name = fields.String()
    born = fields.Integer()


@blueprint.get("/user")
@blueprint.response(200, User)
def user():
    return {"name": "ada", "born": "1815", "password": "secret"}


Api(app).register_blueprint(blueprint)
answer = app.test_client().get("/user").json

assert answer == {"name": "ada", "born": 1815}, answer
print("the view gave a password, the answer is", answer)
