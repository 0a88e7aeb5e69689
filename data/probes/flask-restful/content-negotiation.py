# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful"]
# ///
"""Flask-RESTful picks the representation that Accept asks for, and answers 406 when it has none."""

from flask import Flask, make_response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app, default_mediatype=None)  # or JSON would be the answer to any Accept


@api.representation("text/plain")
def as_text(data, code, headers=None):
    return make_response(" ".join(f"{key}={value}" for key, value in data.items()), code, headers)


class Book(Resource):
    def get(self):
        return {"title": "Emma"}


api.add_resource(Book, "/book")
client = app.test_client()
accepts = ("application/json", "text/plain", "image/png")
seen = {accept: client.get("/book", headers={"Accept": accept}) for accept in accepts}

assert seen["application/json"].json == {"title": "Emma"}
assert seen["text/plain"].text == "title=Emma"
assert seen["image/png"].status_code == 406
print(
    *(f"{accept}: {answer.status_code} {answer.text.strip()!r}" for accept, answer in seen.items()), sep="\n"
)
