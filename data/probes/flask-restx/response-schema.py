# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restx"]
# ///
"""Flask-RESTX's `marshal_with` sends the fields of a model and leaves the others out."""

from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)


user = api.model("User", {"name": fields.String, "born": fields.Integer})


@api.route("/user")
class User(Resource):
    @api.marshal_with(user)
    def get(self):
        return {"name": "ada", "born": "1815", "password": "secret"}


answer = app.test_client().get("/user").json

assert answer == {"name": "ada", "born": 1815}, answer
print("the handler gave a password, the answer is", answer)
