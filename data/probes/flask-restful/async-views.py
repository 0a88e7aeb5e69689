# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful"]
# ///
"""A method of a Flask-RESTful resource written as `async def` is never awaited, and the request fails."""

import warnings

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


ran: list[str] = []


class Index(Resource):
    async def get(self):
        ran.append("get")
        return {}


api.add_resource(Index, "/")
warnings.simplefilter("ignore", RuntimeWarning)  # "coroutine was never awaited" is what is shown here
response = app.test_client().get("/")

assert response.status_code == 500, response.status_code
assert ran == []
print("an async handler gave", response.status_code, "and did not run")
