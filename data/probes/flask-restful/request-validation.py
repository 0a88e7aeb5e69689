# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful"]
# ///
"""Flask-RESTful validates a JSON body when the handler calls the parser, and names the wrong field."""

from flask import Flask
from flask_restful import Api, Resource, reqparse

app = Flask(__name__)
api = Api(app)


parser = reqparse.RequestParser()
parser.add_argument("title", type=str, required=True, location="json")
parser.add_argument("pages", type=int, required=True, location="json")
handled: list[dict[str, object]] = []


class Books(Resource):
    def post(self):
        handled.append({})
        handled[-1].update(parser.parse_args())
        return handled[-1], 201


api.add_resource(Books, "/books")
client = app.test_client()
good = client.post("/books", json={"title": "Emma", "pages": 474})
bad = client.post("/books", json={"title": "Emma", "pages": "many"})

assert good.status_code == 201 and handled[0] == {"title": "Emma", "pages": 474}
assert bad.status_code == 400 and list(bad.json["message"]) == ["pages"]
assert len(handled) == 2, "the handler was not entered with the wrong body"
print(bad.status_code, bad.json["message"], "- but only since the handler called the parser")
