# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask answers JSON whatever the Accept header asks for."""

from apiflask import APIFlask

app = APIFlask(__name__)


@app.get("/book")
def book():
    return {"title": "Emma"}


client = app.test_client()
seen = {accept: client.get("/book", headers={"Accept": accept}) for accept in ("text/plain", "image/png")}

assert {answer.status_code for answer in seen.values()} == {200}
assert {answer.mimetype for answer in seen.values()} == {"application/json"}
print(*(f"{accept}: {answer.status_code} {answer.mimetype}" for accept, answer in seen.items()), sep="\n")
