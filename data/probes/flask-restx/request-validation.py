# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restx"]
# ///
"""Flask-RESTX validates a JSON body against a model before the handler, and names the wrong field."""

from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)


book = api.model("Book", {"title": fields.String(required=True), "pages": fields.Integer(required=True)})
handled: list[object] = []


@api.route("/books")
class Books(Resource):
    @api.expect(book, validate=True)
    def post(self):
        handled.append(api.payload)
        return api.payload, 201


client = app.test_client()
good = client.post("/books", json={"title": "Emma", "pages": 474})
bad = client.post("/books", json={"title": "Emma", "pages": "many"})

assert good.status_code == 201 and handled == [{"title": "Emma", "pages": 474}]
assert bad.status_code == 400 and list(bad.json["errors"]) == ["pages"]
print(bad.status_code, bad.json["errors"])
