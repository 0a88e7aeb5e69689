# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful", "flask-httpauth"]
# ///
"""Flask-RESTful answers 401 without a valid bearer token when Flask-HTTPAuth decorates the resource."""

from flask import Flask
from flask_httpauth import HTTPTokenAuth
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


auth = HTTPTokenAuth()


@auth.verify_token
def owner(token):
    return {"s3cret": "ada"}.get(token)


class Me(Resource):
    decorators = [auth.login_required]

    def get(self):
        return {"me": auth.current_user()}


api.add_resource(Me, "/me")
client = app.test_client()
without = client.get("/me")
wrong = client.get("/me", headers={"Authorization": "Bearer wrong"})
right = client.get("/me", headers={"Authorization": "Bearer s3cret"})

assert (without.status_code, wrong.status_code) == (401, 401)
assert (right.status_code, right.json) == (200, {"me": "ada"})
print("without:", without.status_code, "with a token:", right.json)
