# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask reads the page and describes it in the answer, and the view cuts it out itself."""

from apiflask import APIFlask, PaginationSchema, Schema, pagination_builder
from apiflask.fields import Integer, List, Nested
from apiflask.validators import Range

app = APIFlask(__name__)


class Numbers(Schema):
    numbers = List(Integer())
    pagination = Nested(PaginationSchema)


class Cut:
    """What Flask-SQLAlchemy's `paginate` gives, for a list: the view's own work."""

    def __init__(self, items, page, per_page):
        self.total, self.page, self.per_page = len(items), page, per_page
        self.pages = -(-self.total // per_page)
        self.has_prev, self.has_next = page > 1, page < self.pages
        self.prev_num, self.next_num = page - 1, page + 1
        self.items = items[(page - 1) * per_page : page * per_page]


class Query(Schema):
    page = Integer(load_default=1)
    per_page = Integer(load_default=2, validate=Range(max=3))


@app.get("/numbers")
@app.input(Query, location="query")
@app.output(Numbers)
def numbers(query_data):
    cut = Cut(list(range(7)), **query_data)
    return {"numbers": cut.items, "pagination": pagination_builder(cut)}


client = app.test_client()
second = client.get("/numbers?page=2").json
greedy = client.get("/numbers?per_page=100")

assert second["numbers"] == [2, 3] and second["pagination"]["total"] == 7
assert second["pagination"]["next"].endswith("page=3&per_page=2"), second
assert greedy.status_code == 422
print("page 2 of 7:", second["numbers"], "next:", second["pagination"]["next"])
