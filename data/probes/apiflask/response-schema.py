# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask's `output` sends the fields of the schema and leaves the others out."""

from apiflask import APIFlask, Schema
from apiflask.fields import Integer, String

app = APIFlask(__name__)


class User(Schema):
    name = String()
    born = Integer()


@app.get("/user")
@app.output(User)
def user():
    return {"name": "ada", "born": "1815", "password": "secret"}


answer = app.test_client().get("/user").json

assert answer == {"name": "ada", "born": 1815}, answer
print("the view gave a password, the answer is", answer)
