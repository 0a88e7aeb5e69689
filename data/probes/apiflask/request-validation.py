# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask validates a JSON body before the view runs, and names the wrong field in a 422."""

from apiflask import APIFlask, Schema
from apiflask.fields import Integer, String

app = APIFlask(__name__)


handled: list[dict[str, object]] = []


class Book(Schema):
    title = String(required=True)
    pages = Integer(required=True)


@app.post("/books")
@app.input(Book)
def add_book(json_data):
    handled.append(json_data)
    return {}


client = app.test_client()
good = client.post("/books", json={"title": "Emma", "pages": 474})
bad = client.post("/books", json={"title": "Emma", "pages": "many"})

assert good.status_code == 200 and handled == [{"title": "Emma", "pages": 474}]
assert bad.status_code == 422 and list(bad.json["detail"]["json"]) == ["pages"]
print(bad.status_code, bad.json["detail"])
