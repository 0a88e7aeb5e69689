# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask", "flask-limiter"]
# ///
"""APIFlask answers a client's third request with 429 when Flask-Limiter decorates the view."""

from apiflask import APIFlask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = APIFlask(__name__)


limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")


@app.get("/")
@limiter.limit("2 per hour")
def index():
    return {}


client = app.test_client()
answers = [client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.1"}).status_code for _ in range(3)]
other = client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.2"}).status_code

assert answers == [200, 200, 429], answers
assert other == 200
print(answers, "another client:", other)
