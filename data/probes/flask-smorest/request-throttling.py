# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest", "flask-limiter"]
# ///
"""flask-smorest answers a client's third request with 429 when Flask-Limiter decorates the view."""

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_smorest import Api, Blueprint

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")


@blueprint.get("/")
@limiter.limit("2 per hour")
def index():
    return {}


Api(app).register_blueprint(blueprint)
client = app.test_client()
answers = [client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.1"}).status_code for _ in range(3)]
other = client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.2"}).status_code

assert answers == [200, 200, 429], answers
assert other == 200
print(answers, "another client:", other)
