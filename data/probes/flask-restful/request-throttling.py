# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful", "flask-limiter"]
# ///
"""Flask-RESTful answers a client's third request with 429 when Flask-Limiter decorates the resource."""

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")


class Index(Resource):
    decorators = [limiter.limit("2 per hour")]

    def get(self):
        return {}


api.add_resource(Index, "/")
client = app.test_client()
answers = [client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.1"}).status_code for _ in range(3)]
other = client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.2"}).status_code

assert answers == [200, 200, 429], answers
assert other == 200
print(answers, "another client:", other)
