# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest"]
# ///
"""flask-smorest's `paginate` cuts bounded pages out of the view's list and writes a total into a header."""

import json

from flask import Flask
from flask_smorest import Api, Blueprint, Page
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


class ListPage(Page):
    @property
    def item_count(self):
        return len(self.collection)


class Number(Schema):
    number = fields.Integer()


@blueprint.get("/numbers")
@blueprint.response(200, Number(many=True))
@blueprint.paginate(ListPage, page_size=2, max_page_size=3)
def numbers():
    return [{"number": number} for number in range(7)]


Api(app).register_blueprint(blueprint)
client = app.test_client()
second = client.get("/numbers?page=2")
greedy = client.get("/numbers?page_size=100")
about = json.loads(second.headers["X-Pagination"])

assert [one["number"] for one in second.json] == [2, 3]
assert (about["total"], about["next_page"]) == (7, 3), about
assert greedy.status_code == 422
print("page 2 of 7:", second.json, about, "- page_size=100 gave", greedy.status_code)
