# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful"]
# ///
"""Flask-RESTful's `marshal_with` sends the declared fields of a result and leaves the others out."""

from flask import Flask
from flask_restful import Api, Resource, fields, marshal_with

app = Flask(__name__)
api = Api(app)


class User(Resource):
    @marshal_with({"name": fields.String, "born": fields.Integer})
    def get(self):
        return {"name": "ada", "born": "1815", "password": "secret"}


api.add_resource(User, "/user")
answer = app.test_client().get("/user").json

assert answer == {"name": "ada", "born": 1815}, answer
print("the handler gave a password, the answer is", answer)
