# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restx", "flask-limiter"]
# ///
"""Flask-RESTX answers a client's third request with 429 when Flask-Limiter decorates the resource."""

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")


@api.route("/index")
class Index(Resource):
    decorators = [limiter.limit("2 per hour")]

    def get(self):
        return {}


client = app.test_client()
answers = [client.get("/index", environ_base={"REMOTE_ADDR": "192.0.2.1"}).status_code for _ in range(3)]
other = client.get("/index", environ_base={"REMOTE_ADDR": "192.0.2.2"}).status_code

assert answers == [200, 200, 429], answers
assert other == 200
print(answers, "another client:", other)
