# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest", "flask-httpauth"]
# ///
"""flask-smorest answers 401 without a valid bearer token when Flask-HTTPAuth decorates the view."""

from flask import Flask
from flask_httpauth import HTTPTokenAuth
from flask_smorest import Api, Blueprint

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


auth = HTTPTokenAuth()


@auth.verify_token
def owner(token):
    return {"s3cret": "ada"}.get(token)


@blueprint.get("/me")
@auth.login_required
def me():
    return {"me": auth.current_user()}


Api(app).register_blueprint(blueprint)
client = app.test_client()
without = client.get("/me")
wrong = client.get("/me", headers={"Authorization": "Bearer wrong"})
right = client.get("/me", headers={"Authorization": "Bearer s3cret"})

assert (without.status_code, wrong.status_code) == (401, 401)
assert (right.status_code, right.json) == (200, {"me": "ada"})
print("without:", without.status_code, "with a token:", right.json)
